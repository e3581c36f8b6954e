package spinelog.findings;

import java.time.LocalDate;

/**
 * The known nights on the stomach on the two sides of the change that leads.
 *
 * @param change the first morning after it
 * @param before how many lie before it
 * @param after how many lie from it on
 * @param claimed where the scores are said to have gone with that change, NONE where nothing is
 * @param gap the mean of the mornings after such nights less that of the mornings after other known
 *     nights of the side that holds more of them, in points; NaN where one is missing
 */
public record StomachNights(
    LocalDate change, int before, int after, Direction claimed, double gap) {
  /**
   * Whether many lie on the worse side and none on the other, and their mornings were the worse
   * ones there, so that what is claimed may come from that.
   */
  public boolean mayExplain() {
    return gap > 0
        && switch (claimed) {
          case BETTER -> after == 0 && before >= Rules.STOMACH_NOTED;
          case WORSE -> before == 0 && after >= Rules.STOMACH_NOTED;
          case NONE -> false;
        };
  }
}
