package spinelog.sheet;

/** Sheets that give no diary; the problems collected say why. */
final class Rejection extends Exception {
  private static final long serialVersionUID = 1L;
}
