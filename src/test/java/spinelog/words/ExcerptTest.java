package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void whatIsCutIsCutVisibly() {
    assertEquals("Slept badly\u2026", Excerpt.of("Slept badly because of the dog", 16));
    assertEquals("a".repeat(9) + "\u2026", Excerpt.of("a".repeat(30), 10));
    assertEquals("short", Excerpt.of(" short ", 10));
  }
}
