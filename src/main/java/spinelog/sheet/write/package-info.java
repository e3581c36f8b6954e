/** Logs written to a file: a diary as a tidy log or as tables, and the empty log to fill in. */
package spinelog.sheet.write;
