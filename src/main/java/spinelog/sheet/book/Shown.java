package spinelog.sheet.book;

/** Whether a workbook shows a sheet. */
enum Shown {
  VISIBLE,
  /** Hidden, and listed in the menu that shows it again. */
  HIDDEN,
  /** Hidden by a program: no menu of Excel lists it. */
  VERY_HIDDEN;

  /** From the word that a workbook has for it, null where it has none. */
  static Shown of(String state) {
    if (state == null || state.equals("visible")) {
      return VISIBLE;
    }
    return state.equalsIgnoreCase("veryHidden") ? VERY_HIDDEN : HIDDEN;
  }
}
