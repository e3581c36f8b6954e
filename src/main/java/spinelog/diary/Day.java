package spinelog.diary;

import java.time.LocalDate;

/**
 * One day of a diary. The date is the morning of waking.
 *
 * @param date the morning of waking
 * @param night the night that ended that morning
 * @param scores what was felt that day
 * @param care what was done that day, after the morning's score
 * @param warnings what that day says of warning signs
 * @param notes free words, "" where none
 */
public record Day(
    LocalDate date, Night night, Scores scores, Care care, Warnings warnings, String notes) {}
