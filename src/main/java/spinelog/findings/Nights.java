package spinelog.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spinelog.diary.Position;

/**
 * How the nights were slept, and the mornings after them.
 *
 * @param positions the positions slept in, the commonest first
 * @param kneePillow the knee pillow on side nights
 * @param lumbarSupport the lumbar support on back nights
 */
public record Nights(
    List<PositionNights> positions, SupportNights kneePillow, SupportNights lumbarSupport) {
  /** Copies the list. */
  public Nights {
    positions = List.copyOf(positions);
  }

  /** The comparisons that hold, those of positions first. */
  public List<Answer> held() {
    return Stream.concat(
            positions.stream().filter(PositionNights::holds).map(PositionNights::againstCommonest),
            Stream.of(kneePillow, lumbarSupport)
                .map(SupportNights::difference)
                .filter(Answer::isClear))
        .toList();
  }

  /** The nights in a position; empty where there were none. */
  public Optional<PositionNights> in(Position position) {
    return positions.stream().filter(nights -> nights.position() == position).findFirst();
  }

  /** Nights of which the position is known. */
  public int known() {
    return positions.stream().mapToInt(PositionNights::nights).sum();
  }

  /** The scores after all known nights in other positions than this one. */
  public Scored beside(Position position) {
    List<Double> scores =
        positions.stream()
            .filter(nights -> nights.position() != position)
            .flatMap(nights -> nights.scored().scores().stream())
            .toList();
    return new Scored(
        scores, scores.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
  }
}
