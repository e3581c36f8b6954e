package spinelog.diary;

import java.time.LocalDate;

/**
 * A setup change that the person listed beside the daily rows.
 *
 * @param date the first morning after the first night with the new item
 * @param kind what kind of thing changed
 * @param item what changed ("Pillow", "Bed frame")
 * @param from what it was, "" where not said
 * @param to what it became, "" where not said
 * @param note free words, "" where none
 */
public record DeclaredChange(
    LocalDate date, ItemKind kind, String item, String from, String to, String note) {}
