package spinelog.sheet.value;

/** In which order day, month and year are written in dates that leave it open. */
public enum DateOrder {
  /** The whole date column decides; where it cannot, the reader asks. */
  FROM_COLUMN,
  /** 31/12/2025. */
  DMY,
  /** 12/31/2025. */
  MDY,
  /** 25/12/31. */
  YMD
}
