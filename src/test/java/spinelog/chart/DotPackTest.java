package spinelog.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotPackTest {
  private static List<DotPack.Dot> packed(List<Double> values, double aside, double along) {
    return DotPack.fitting(List.of(values), 1, aside, along).dots(values);
  }

  @Test
  void everyValueIsADot() {
    List<Double> values = IntStream.range(0, 90).mapToObj(i -> (double) (i % 7)).toList();
    List<DotPack.Dot> dots = packed(values, 60, 12);
    assertEquals(
        values.stream().sorted().toList(), dots.stream().map(DotPack.Dot::value).sorted().toList());
  }

  @Test
  void equalValuesLieSideBySideAroundTheMiddle() {
    List<DotPack.Dot> dots = packed(List.of(4.0, 4.0, 4.0), 60, 12);
    assertEquals(List.of(-4.2, 0.0, 4.2), dots.stream().map(DotPack.Dot::aside).toList());
    assertTrue(dots.stream().allMatch(dot -> dot.along() == 0));
  }

  @Test
  void manyEqualValuesGrowSmallerAndNeverLieOnEachOther() {
    List<DotPack.Dot> dots = packed(Collections.nCopies(400, 5.0), 60, 12);
    assertEquals(400, dots.stream().distinct().count());
    assertTrue(dots.stream().allMatch(dot -> Math.abs(dot.aside()) <= 30));
    assertTrue(dots.stream().allMatch(dot -> Math.abs(dot.along()) <= 6));
  }
}
