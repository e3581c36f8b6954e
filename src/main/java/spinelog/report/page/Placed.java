package spinelog.report.page;

/**
 * A slice and its place on a page.
 *
 * @param slice what is drawn
 * @param left its distance from the text's left edge, in points
 * @param top its distance from the text's upper edge, in points
 * @param again whether it was drawn before and only comes again
 */
record Placed(Slice slice, double left, double top, boolean again) {}
