/** Sets figures and sentences on pages, and writes the results as JSON. */
package spinelog.report;
