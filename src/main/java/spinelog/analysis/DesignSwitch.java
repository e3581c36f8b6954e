package spinelog.analysis;

import java.time.LocalDate;
import java.util.List;
import spinelog.findings.ChangedItem;

/**
 * A switch of the setup.
 *
 * @param row the row of the first morning after a night with it
 * @param date the date of that morning
 * @param moves what went from which state to which, by thing
 * @param items the same in words
 */
record DesignSwitch(int row, LocalDate date, List<Step> moves, List<ChangedItem> items) {}
