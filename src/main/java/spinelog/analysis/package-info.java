/** Asks the plan's questions of a diary and answers with findings. */
package spinelog.analysis;
