package spinelog.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TriangleTest {
  @Test
  void theFactorOfFourTwoTwoFive() {
    // [4 2; 2 5] = [2 0; 1 2] [2 1; 0 2]
    Triangle matrix = new Triangle(2, new double[] {4, 2, 1});
    matrix.addToDiagonal(1, 4);
    assertEquals(2, matrix.factor());
    assertEquals(2, matrix.at(0, 0), 1e-15);
    assertEquals(1, matrix.at(1, 0), 1e-15);
    assertEquals(2, matrix.at(1, 1), 1e-15);
    assertArrayEquals(new double[] {3, 2}, matrix.solve(new double[] {6, 7}), 1e-15);
    assertArrayEquals(new double[] {3}, matrix.solve(new double[] {6}), 1e-15);
  }

  @Test
  void factoringStopsAtTheFirstDependentRow() {
    Triangle matrix = new Triangle(3, new double[] {0.1, 0.3, 0.9, 0, 0, 1});
    assertEquals(1, matrix.factor());
  }
}
