/**
 * Any spreadsheet to a diary and a list of problems, and an empty or tidy log back to a file.
 *
 * <p>The door is {@link spinelog.sheet.LogReader}; the rooms behind it follow one another: a file
 * becomes a book ({@code book}) of raw cells ({@code cell}), headings are recognised ({@code
 * column}), each cell is read by its column's rules ({@code value}), rows become days ({@code
 * day}). {@link spinelog.sheet.Join} joins several logs; {@link spinelog.sheet.LogWriter} is the
 * way back, with its room {@code write}.
 */
package spinelog.sheet;
