package spinelog.diary;

/**
 * Something wrong in a sheet: where, what was found, what was expected, what to do. It lives here,
 * not with the reader, because it travels on into the report.
 *
 * @param level how bad it is
 * @param kind what was made of it, for whoever says it in words of his own
 * @param sheet the sheet's name, "" where the file has none or the problem is the file
 * @param cell the cell or range ("I14", "A2:A5"), "" where the problem is the file; in text files
 *     the column letter and the record's number, the header counted
 * @param column the heading that the column is read as ("Morning stiffness"), "" where none
 * @param found what the cell holds, shortened where long, "" where nothing
 * @param used what was used instead: a number with a point, a date as 2026-03-31, or a word; ""
 *     where nothing was, or the message alone tells
 * @param message what was expected, what was made of it, and what to do, in one or two sentences
 */
public record SheetProblem(
    Level level,
    Kind kind,
    String sheet,
    String cell,
    String column,
    String found,
    String used,
    String message) {
  /** How bad a problem is. */
  public enum Level {
    /** The value was not used. */
    ERROR,
    /** The value was used after a doubtful reading. */
    WARNING,
    /** Harmless; only in the details. */
    NOTE
  }

  /** What was made of what was found. */
  public enum Kind {
    /** A word for nothing was taken as blank. */
    TAKEN_AS_BLANK,
    /** A word such as "?" was taken as not known, which is not 0. */
    TAKEN_AS_UNKNOWN,
    /** A word such as "none" was read as 0. */
    TAKEN_AS_ZERO,
    /** A number, name or position written in another way than usual was read as what was used. */
    WRITTEN_OTHERWISE,
    /** A name all but the same as another was counted as one of its own. */
    NAMES_ALIKE,
    /** A name all but the same as the one before and after it was taken for that. */
    NAME_TAKEN_AS_OTHER,
    /** A person's name all but the same as the others' was taken for theirs. */
    PERSON_TAKEN_AS_OTHER,
    /** Yes and no where a name is expected were read as the new one and the old one. */
    YES_NO_AS_NAME,
    /** Scores, or one score, on another scale were put on 0 to 10. */
    SCALE_CONVERTED,
    /** Scores lie on a scale that no heading says: the file was refused, or higher is worse. */
    SCALE_UNKNOWN,
    /** A number in merged cells was used in the first of their rows only. */
    MERGED_NUMBER,
    /** Words longer than is kept were shortened. */
    NOTE_SHORTENED,
    /** A number outside the possible was left out. */
    OUT_OF_RANGE,
    /** What should be a number and is none was left out. */
    NO_NUMBER,
    /** A date, probably a score such as 7-8 that the spreadsheet turned into one, was left out. */
    SCORE_TURNED_DATE,
    /** A word that was not understood was taken as not known. */
    NOT_UNDERSTOOD,
    /** A position on the side that does not say which was read as on the side. */
    SIDE_NOT_SAID,
    /** What should be words and is none was left blank. */
    NO_WORDS,
    /** Techniques were read after a doubtful reading. */
    TECHNIQUES_DOUBTFUL,
    /** A technique that is not known was counted under the name as written. */
    NEW_TECHNIQUE,
    /** Several columns of notes were read as one. */
    COLUMNS_JOINED,
    /** Pain of no said time was read as pain of the day. */
    PAIN_OF_DAY,
    /** A note may tell of a warning sign; it was not counted as one. */
    FLAG_IN_NOTES,
    /** A note may tell of a setup change that is not logged; it was not used. */
    CHANGE_IN_NOTES,
    /** What is no date, or no day of the calendar, left its row out. */
    DATE_IMPOSSIBLE,
    /** A date after the day of the report left its row out. */
    DATE_IN_FUTURE,
    /** A date far from all others left its row out. */
    DATE_FAR_AWAY,
    /** A date without a year, and none around it to tell, left its row out. */
    YEAR_MISSING,
    /** A date without a year took the year of the dates around it. */
    YEAR_ADDED,
    /** A date that the rows around it make unlikely was used as written. */
    DATE_SUSPECT,
    /** A date whose weekday does not fit was read by its day and month. */
    WEEKDAY_DIFFERS,
    /** Dates were read in an order of day and month that little tells. */
    DATE_ORDER_GUESSED,
    /** Dates can be day first or month first, so none was read. */
    DATE_ORDER_UNKNOWN,
    /** Dates whose day and month the spreadsheet had exchanged were turned back. */
    DATES_TURNED_BACK,
    /** Dates of evenings were taken for the mornings after. */
    DATED_BY_EVENING,
    /** A table laid out otherwise was read as one row a day. */
    LAYOUT_TURNED,
    /** Dates that stand for another day, as midnights of another zone do, were moved to it. */
    DATES_MOVED,
    /** A blank date was counted on from the row above. */
    DATE_COUNTED,
    /** Answers about yesterday were given to the day before. */
    ABOUT_YESTERDAY,
    /** Zeros of days that were never filled in were left out. */
    ZEROS_LEFT_OUT,
    /** Rows of one day, told apart by the time of day, became its scores on waking and later. */
    PARTS_OF_DAY,
    /** The rows are those of several people, so the file was refused. */
    SEVERAL_PEOPLE,
    /** A form's row was dated by the day that it names, not by when it was sent. */
    FORM_TIME_UNUSED,
    /** Of two rows or files that differ on one date the later was used. */
    DAY_TWICE_DIFFERENT,
    /** Of two rows or files on one date the later filled blanks. */
    DAY_FILLED,
    /** Two rows on one date say the same and count once. */
    DAY_TWICE,
    /** Headings that stand again among the rows were left out. */
    HEADINGS_AGAIN,
    /** Rows that tell of no day (totals, words, a date alone) were left out. */
    ROWS_LEFT_OUT,
    /** A hidden sheet was not read. */
    SHEET_HIDDEN,
    /** Hidden rows were read like the others. */
    ROWS_HIDDEN,
    /** Columns far to the right were not read. */
    COLUMNS_BEYOND,
    /** Cells under no heading were left out. */
    CELLS_BESIDE,
    /** Rows with more cells than there are headings, whose values may have moved, were left out. */
    ROWS_SHIFTED,
    /** Last cells that hold separators without quotation marks were put together again. */
    ROWS_JOINED,
    /** Text that is not in Unicode was read in the encoding that gives sensible letters. */
    ENCODING_CHOSEN,
    /** A name or note was used as it is, though a letter of it is damaged. */
    LETTER_DAMAGED,
    /** Words were used as they are, though the report's fonts lack some of their letters. */
    LETTERS_MISSING,
    /** A text file's layout, which was damaged, was read as it was meant. */
    TEXT_MENDED,
    /** A cell whose quotation mark is never closed was left out. */
    QUOTE_NOT_CLOSED,
    /** A listed setup change, or the sheet of them, was left out. */
    CHANGES_NOT_READ,
    /** A sheet with a plan that cannot be used was left out. */
    PLAN_NOT_READ,
    /** The order of a plan is not the one that its seed draws. */
    PLAN_NOT_AS_DRAWN,
    /** Rows that hold no more than a plan had written in them were left out. */
    PLAN_NOT_FILLED_IN,
    /** An app's readings of a day became one row, and its ratings were put on 0 to 10. */
    APP_EXPORT_CONVERTED,
    /** An app's readings that the log has no column for were left out. */
    APP_READINGS_LEFT_OUT,
    /** A heading that was said to mean something changed nothing. */
    MAPPING_WITHOUT_EFFECT,
    /** A column that leaves open what it holds, or holds words for numbers, was left out. */
    COLUMN_LEFT_OUT,
    /** Several columns claim one meaning, so the file was refused. */
    COLUMNS_UNCLEAR,
    /** No headings, no date or no score were found, so the file was refused. */
    HEADINGS_MISSING,
    /** The file has no row that could be used, so it was refused. */
    NO_DAYS,
    /** A part of a report's PDF that is not what it was; it was used as it is now. */
    CHANGED_IN_PDF,
    /** There is no such file. */
    FILE_MISSING,
    /** The file is not a log of a kind that is read. */
    FILE_NOT_READ,
    /** The file is damaged. */
    FILE_DAMAGED,
    /** The file is locked with a password. */
    FILE_LOCKED,
    /** The file is larger than is read. */
    FILE_TOO_LARGE,
    /** A log with an error or a warning was refused, as --strict wants it. */
    REFUSED_AS_STRICT,
    /** The machine gave too little to work with: neither the file nor the program is to blame. */
    MACHINE_FAILED,
    /**
     * What was asked for is not in the log: a change that it does not have, dates without a day.
     */
    NOT_AS_ASKED,
    /** A file that is there already was not replaced. */
    NOT_REPLACED,
    /** The result could not be written. */
    NOT_WRITTEN,
    /** The program failed on the file. */
    PROGRAM_FAILED
  }
}
