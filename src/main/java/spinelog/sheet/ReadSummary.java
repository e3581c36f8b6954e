package spinelog.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was read as what.
 *
 * @param file the file's name
 * @param format the format found, whatever the name says ("xlsx", "xls", "csv", "tsv")
 * @param sheet the sheet read, or the sheets with a comma between, "" for a text file
 * @param headerRow the row of the headings, counted from 1; 0 where there are none
 * @param columns the log's headings and the letter of the column that each was found in
 * @param ignoredColumns letters of the columns with a heading that was not used
 * @param dateOrder how dates were written: "cells" (true dates), "ymd", "dmy" or "mdy"
 * @param days the days read, at least 1
 * @param first the first date
 * @param last the last date
 * @param language the language that the headings are written in, empty where they do not tell it
 */
public record ReadSummary(
    String file,
    String format,
    String sheet,
    int headerRow,
    Map<String, String> columns,
    List<String> ignoredColumns,
    String dateOrder,
    int days,
    LocalDate first,
    LocalDate last,
    Optional<Locale> language) {}
