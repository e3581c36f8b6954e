package spinelog.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.words.English.BOOK;
import static spinelog.words.English.plain;

import org.junit.jupiter.api.Test;
import spinelog.diary.ItemKind;
import spinelog.examples.ExampleChange;
import spinelog.findings.ChangedItem;
import spinelog.findings.Verdict;

class ChangeNamesTest {
  private static final ChangeNames NAMES = new ChangeNames(BOOK);

  private static ExampleChange change() {
    return ExampleChange.with(Verdict.CHANGED, BETTER, BETTER);
  }

  @Test
  void aNameWithACommaStandsInQuotes() {
    ChangedItem item = new ChangedItem(ItemKind.MATTRESS, "mattress", "Old spring, soft", "Foam");
    assertEquals(
        "Mattress: \u201COld spring, soft\u201D to Foam",
        NAMES.what(change().items(item).change(), 64));
  }

  @Test
  void switchesAreCountedWhereThereAreSeveral() {
    assertEquals(
        "Pillow: Feather to Latex contour (3 switches)",
        plain(NAMES.what(change().backAndForth().change(), 60)));
  }
}
