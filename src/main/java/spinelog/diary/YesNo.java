package spinelog.diary;

/** A yes-or-no question that may have been left blank. */
public enum YesNo {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Left blank or not understood; never taken for no. */
  UNKNOWN
}
