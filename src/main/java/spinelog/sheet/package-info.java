/** Any spreadsheet to a diary and a list of problems, and an empty or tidy log back to a file. */
package spinelog.sheet;
