package spinelog.sheet.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises dates that are possible and yet do not fit between those of the rows around them. */
final class MistypedDates {
  private static final int STEP = 3;

  private MistypedDates() {}

  /**
   * The date that was probably meant: the next days of the row before in another year, as when the
   * old year is written in January, or in another month, where the row after goes on from there.
   *
   * @param before the date of the row before, in time
   * @param after the date of the row after
   */
  static Optional<LocalDate> meant(
      Optional<LocalDate> before, LocalDate date, Optional<LocalDate> after) {
    return before.flatMap(
        from ->
            Stream.concat(
                    next(from).filter(expected -> date.plusYears(1).equals(expected)),
                    next(from)
                        .filter(expected -> isOtherMonth(date, expected))
                        .filter(
                            expected ->
                                after
                                    .filter(to -> next(expected).anyMatch(to::equals))
                                    .isPresent()))
                .findFirst());
  }

  private static boolean isOtherMonth(LocalDate date, LocalDate expected) {
    return date.getYear() == expected.getYear()
        && date.getDayOfMonth() == expected.getDayOfMonth()
        && date.getMonth() != expected.getMonth();
  }

  private static Stream<LocalDate> next(LocalDate from) {
    return IntStream.rangeClosed(1, STEP).mapToObj(from::plusDays);
  }
}
