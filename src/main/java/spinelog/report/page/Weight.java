package spinelog.report.page;

/** How heavy letters are. */
public enum Weight {
  /** Running text. */
  REGULAR,
  /** Headings and what must be seen first. */
  SEMIBOLD
}
