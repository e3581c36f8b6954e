/** Options, wiring, progress, messages and exit codes. */
package spinelog.cli;
