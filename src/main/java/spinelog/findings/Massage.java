package spinelog.findings;

import java.util.List;

/**
 * What the log says about sessions (days on which any technique was done).
 *
 * @param sessions how many there were
 * @param perSessionInPrevious7Days points a morning for each further session in the 7 days before
 * @param dayAfter points on mornings after a session against mornings after none, from the same
 *     score the morning before
 * @param byTechnique each technique, most days first
 * @param byGroup kinds of care, asked about together
 */
public record Massage(
    Sessions sessions,
    Answer perSessionInPrevious7Days,
    Answer dayAfter,
    List<TechniqueUse> byTechnique,
    List<CareUse> byGroup) {
  /** Copies the lists. */
  public Massage {
    byTechnique = List.copyOf(byTechnique);
    byGroup = List.copyOf(byGroup);
  }

  /**
   * How many sessions there were.
   *
   * @param known days of which it is known whether there was one
   * @param done days with one
   * @param perWeek sessions in 7 known days, NaN where none is known
   * @param minutesPerWeek minutes in 7 known days, NaN where none is known
   * @param isRateKnown whether enough days are known for a number a week to be said
   * @param timed days with one whose minutes are written down
   * @param meanMinutes the mean minutes of those days, NaN where there is none
   */
  public record Sessions(
      int known,
      int done,
      double perWeek,
      double minutesPerWeek,
      boolean isRateKnown,
      int timed,
      double meanMinutes) {}

  /**
   * One technique's use.
   *
   * @param technique its name
   * @param amount how much of it there was
   * @param dayAfter points on mornings after it against mornings after days without it
   * @param adjustedP the p value adjusted for the number of techniques; NaN where withheld
   * @param claim what becomes of the comparison among all techniques
   */
  public record TechniqueUse(
      String technique, Amount amount, Answer dayAfter, double adjustedP, Claim claim) {}

  /**
   * How much of a technique there was.
   *
   * @param days days on which it was done
   * @param perWeek such days in 7 days of which it is known what was done
   * @param professionalDays those of them done by a professional
   * @param minutes minutes in all, as far as written
   * @param repetitions repetitions in all, as far as written
   */
  public record Amount(
      int days, double perWeek, int professionalDays, int minutes, int repetitions) {}
}
