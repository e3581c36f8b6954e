package spinelog.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spinelog.diary.ItemKind;
import spinelog.diary.Outcome;
import spinelog.examples.ExampleLog.Step;

/** Logs as people write them, and odd ones. */
public final class ExampleLogs {
  private static final Step PILLOW = new Step(14, ItemKind.PILLOW, "Feather", "Latex contour");

  public static final ExampleLog MONTH =
      new ExampleLog(31, List.of(PILLOW), day -> day == 5 || day == 22, day -> day % 3 == 1);

  public static final ExampleLog QUARTER =
      new ExampleLog(
          90,
          List.of(
              new Step(30, ItemKind.MATTRESS, "Old spring, very soft", "Medium-firm foam"),
              new Step(37, ItemKind.PILLOW, "Feather", "Latex contour")),
          day -> day % 11 == 4 || (day > 60 && day < 66),
          day -> day % 4 == 1 || (day > 50 && day % 2 == 0));

  public static final ExampleLog TEN_DAYS =
      new ExampleLog(10, List.of(), day -> day == 3, day -> day == 2 || day == 6);

  public static final ExampleLog THREE_YEARS =
      new ExampleLog(
          1096,
          List.of(
              new Step(400, ItemKind.MATTRESS, "Spring", "Medium-firm foam, 18 cm, with topper"),
              new Step(700, ItemKind.PILLOW, "Feather", "Latex contour"),
              new Step(1090, ItemKind.KNEE_PILLOW, "no", "yes")),
          day -> day % 13 == 5 || (day > 500 && day < 560),
          day -> day % 5 == 0 && day < 900);

  public static final ExampleLog TWELVE_CHANGES =
      new ExampleLog(
          120,
          IntStream.range(0, 12)
              .mapToObj(
                  i ->
                      new Step(
                          9 + (i > 7 ? 64 + (i - 8) * 2 : i * 9),
                          i % 2 == 0 ? ItemKind.PILLOW : ItemKind.MATTRESS,
                          "The one that grandmother left behind in the attic number " + i,
                          "Buckwheat hull travel pillow with a washable cover, size " + (i + 1)))
              .toList(),
          day -> day % 17 == 3,
          day -> day % 6 == 0);

  public static final ExampleLog TWENTY_CHANGES =
      new ExampleLog(
          200,
          IntStream.range(0, 20)
              .mapToObj(i -> new Step(4 + i * 9, ItemKind.PILLOW, "No. " + i, "No. " + (i + 1)))
              .toList(),
          day -> false,
          day -> false);

  public static final ExampleLog EMPTY =
      new ExampleLog(31, List.of(PILLOW), day -> true, day -> day % 5 == 0);

  public static final ExampleLog ONE_SCORE =
      new ExampleLog(31, List.of(PILLOW), day -> day != 12, day -> false);

  public static final ExampleLog ALL_EQUAL =
      new ExampleLog(31, List.of(PILLOW), day -> false, day -> true)
          .scored(Outcome.STIFFNESS, d -> 4);

  public static final ExampleLog AT_THE_CEILING =
      new ExampleLog(
              60, List.of(new Step(2, ItemKind.MATTRESS, "", "Futon")), day -> false, day -> false)
          .scored(Outcome.PAIN_WAKING, day -> day < 2 ? 10 : day % 2 * 10);

  public static final ExampleLog NO_MASSAGE =
      new ExampleLog(
          45, List.of(new Step(44, ItemKind.PILLOW, "A", "")), day -> day % 9 == 0, day -> false);

  public static final ExampleLog LONG_GAP =
      new ExampleLog(
          100,
          List.of(
              new Step(50, ItemKind.MATTRESS, "Mattress", "Spring", "Foam"),
              new Step(51, ItemKind.PILLOW, "Pillow", "A", "B")),
          day -> day > 20 && day < 75,
          day -> day % 7 == 0);

  public static final ExampleLog STRANGE_NAMES =
      new ExampleLog(
          60,
          List.of(
              new Step(12, ItemKind.PILLOW, "Dinkelspelz-Nackenstützkissen", "وسادة طبية"),
              new Step(
                  33, ItemKind.MATTRESS, "😀 漢字マットレス", "Sm\u00F8rrebr\u00F8d \u2192 50 cm\nx 2"),
              new Step(50, ItemKind.BED, "bed frame {0} it's", "", "Oak".repeat(10_000))),
          day -> day % 8 == 0,
          day -> day % 3 == 0);

  public static final ExampleLog MINUTES =
      new ExampleLog(60, List.of(PILLOW), day -> day % 10 == 9, day -> day % 4 == 0)
          .scored(Outcome.STIFFNESS_MINUTES, day -> day < 14 ? 40 + day % 7 * 5 : 20 + day % 5 * 4);

  public static final ExampleLog HALVES =
      new ExampleLog(40, List.of(PILLOW), day -> false, day -> day % 4 == 0)
          .scored(Outcome.PAIN_EVENING, day -> (day * 7 % 15) / 2.0);

  /** Every recipe under its name. */
  public static Map<String, ExampleLog> all() {
    Map<String, ExampleLog> all = new TreeMap<>();
    all.put("month", MONTH);
    all.put("quarter", QUARTER);
    all.put("ten-days", TEN_DAYS);
    all.put("three-years", THREE_YEARS);
    all.put("twelve-changes", TWELVE_CHANGES);
    all.put("twenty-changes", TWENTY_CHANGES);
    all.put("empty", EMPTY);
    all.put("one-score", ONE_SCORE);
    all.put("all-equal", ALL_EQUAL);
    all.put("ceiling", AT_THE_CEILING);
    all.put("no-massage", NO_MASSAGE);
    all.put("long-gap", LONG_GAP);
    all.put("strange-names", STRANGE_NAMES);
    all.put("minutes", MINUTES);
    all.put("halves", HALVES);
    return all;
  }

  private ExampleLogs() {}
}
