package spinelog.findings;

import java.util.List;

/**
 * What the log says about sessions (days on which any technique was done).
 *
 * @param daysKept days of which it is known whether there was a session
 * @param sessionDays days with a session
 * @param sessionsPerWeek sessions in 7 known days, NaN where none is known
 * @param minutesPerWeek minutes in 7 known days, NaN where none is known
 * @param perSessionInPrevious7Days points a morning for each further session in the 7 days before
 * @param dayAfter points on mornings after a session against mornings after none, from the same
 *     score the morning before
 * @param byTechnique each technique, most days first
 */
public record Massage(
    int daysKept,
    int sessionDays,
    double sessionsPerWeek,
    double minutesPerWeek,
    Answer perSessionInPrevious7Days,
    Answer dayAfter,
    List<TechniqueUse> byTechnique) {
  /** Copies the list. */
  public Massage {
    byTechnique = List.copyOf(byTechnique);
  }

  /**
   * One technique's use.
   *
   * @param technique its name
   * @param days days on which it was done
   * @param professionalDays those of them done by a professional
   * @param minutes minutes in all, as far as written
   * @param repetitions repetitions in all, as far as written
   * @param dayAfter points on mornings after it against mornings after days without it
   * @param adjustedP the p value adjusted for the number of techniques; NaN where withheld
   */
  public record TechniqueUse(
      String technique,
      int days,
      int professionalDays,
      int minutes,
      int repetitions,
      Answer dayAfter,
      double adjustedP) {}
}
