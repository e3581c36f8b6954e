/**
 * Any spreadsheet to a diary and a list of problems, and an empty or tidy log back to a file.
 *
 * <p>The door is {@link spinelog.sheet.LogReader}. Small readers, one a format, turn a file into
 * raw sheets of typed cells; headings are recognised; each column is read by its own rules, the
 * dates as a whole; rows of one date become one day. {@link spinelog.sheet.Join} joins several
 * logs, {@link spinelog.sheet.TidyLog} and {@link spinelog.sheet.Template} write.
 */
package spinelog.sheet;
