package spinelog.sheet.book;

import spinelog.diary.SheetProblem.Kind;
import spinelog.sheet.cell.Place;
import spinelog.sheet.cell.Problems;

/**
 * A cell that a quotation mark opens and none closes.
 *
 * @param record where it is: where the mark is missing, the column may be another one
 * @param heading that it stands under, "" where that is not known
 * @param found what it holds
 */
record LooseQuote(int record, String heading, String found) {
  /** Says that it was left out. */
  void tell(Problems problems) {
    problems.error(
        Kind.QUOTE_NOT_CLOSED,
        new Place("", Integer.toString(record), heading),
        found,
        "a quotation mark opens a cell and is never closed; the cell was left out, the rows below"
            + " were read. Remove the quotation mark.");
  }
}
