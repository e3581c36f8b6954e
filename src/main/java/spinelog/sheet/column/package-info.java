/** Headings recognised: which column of a person's sheet is which of the log's, on which scale. */
package spinelog.sheet.column;
