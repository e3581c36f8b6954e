/** Many logs on one sheet: what was found of each client, as values, a workbook and a document. */
package spinelog.overview;
