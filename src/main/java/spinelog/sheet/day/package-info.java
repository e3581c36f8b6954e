/**
 * Rows to days: where the log lies in a book, what its rows say, and what stands on the side
 * sheets.
 */
package spinelog.sheet.day;
