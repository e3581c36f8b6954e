package spinelog.examples;

import static spinelog.examples.ExampleAnswers.BETTER;
import static spinelog.examples.ExampleAnswers.OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spinelog.diary.ItemKind;
import spinelog.findings.Answer;
import spinelog.findings.Change;
import spinelog.findings.Change.Estimates;
import spinelog.findings.Change.Judgement;
import spinelog.findings.Change.Sides;
import spinelog.findings.ChangedItem;
import spinelog.findings.Company;
import spinelog.findings.Direction;
import spinelog.findings.MeanGap;
import spinelog.findings.Phase;
import spinelog.findings.Reach;
import spinelog.findings.Separation;
import spinelog.findings.SessionsAround;
import spinelog.findings.Shortage;
import spinelog.findings.Shortage.Reason;
import spinelog.findings.Switch;
import spinelog.findings.Verdict;

/**
 * Writes a change: of the pillow, on 15 March 2025, between 14 mornings of 6.1 points and 15 of
 * 4.9, unless said otherwise.
 */
public final class ExampleChange {
  /** The first morning after it. */
  public static final LocalDate DAY = LocalDate.of(2025, 3, 15);

  /** The change clearly did better. */
  public static final Change CHANGED = with(Verdict.CHANGED, BETTER, BETTER).change();

  /** A drift could explain it. */
  public static final Change SUGGESTIVE = with(Verdict.SUGGESTIVE, OPEN, BETTER).change();

  /** Only little can have come of it. */
  public static final Change LITTLE = with(Verdict.LITTLE, OPEN, OPEN).change();

  /** Nothing can be told of it. */
  public static final Change CANNOT_TELL = with(Verdict.CANNOT_TELL, OPEN, OPEN).change();

  /** Five mornings after it are lacking. */
  public static final Change WITHHELD =
      withheld(new Shortage(Reason.TOO_FEW_MORNINGS_AFTER, 5, 0, 5)).mornings(14, 9).change();

  private final Verdict verdict;
  private final Answer withDrift;
  private final Answer withoutDrift;
  private List<ChangedItem> items =
      List.of(new ChangedItem(ItemKind.PILLOW, "pillow", "Feather", "Latex contour"));
  private LocalDate date = DAY;
  private Phase before = ExamplePhases.level(DAY.minusDays(15), DAY.minusDays(1), 14, 6.1);
  private Phase after = ExamplePhases.level(DAY, DAY.plusDays(15), 15, 4.9);
  private boolean isOnce = true;
  private boolean isGapSeen;
  private Company company = Company.NONE;
  private Reach mark;

  private ExampleChange(Verdict verdict, Answer withDrift, Answer withoutDrift) {
    this.verdict = verdict;
    this.withDrift = withDrift;
    this.withoutDrift = withoutDrift;
    Reach given = withDrift.isGiven() ? Reach.POSSIBLY : Reach.UNKNOWN;
    mark = verdict == Verdict.LITTLE ? Reach.NO : given;
  }

  /** A change with a verdict on its two answers. */
  public static ExampleChange with(Verdict verdict, Answer withDrift, Answer withoutDrift) {
    return new ExampleChange(verdict, withDrift, withoutDrift);
  }

  /** A change that the log cannot answer. */
  public static ExampleChange withheld(Shortage why) {
    return new ExampleChange(Verdict.WITHHELD, why, why);
  }

  /** Sessions shifted with it, and it has no answer of its own. */
  public static ExampleChange shiftedWithMassage(Reason reason) {
    return withheld(new Shortage(reason))
        .company(
            new Company(
                List.of(),
                Separation.NONE,
                Optional.empty(),
                Set.of(Company.Note.MASSAGE_SHIFTED)));
  }

  /** One verdict each. */
  public static List<Change> oneOfEach() {
    return List.of(CHANGED, SUGGESTIVE, LITTLE, CANNOT_TELL, WITHHELD);
  }

  /** What changed. */
  public ExampleChange items(ChangedItem... changed) {
    items = List.of(changed);
    return this;
  }

  /** So many recorded mornings before and after. */
  public ExampleChange mornings(int old, int fresh) {
    return between(
        ExamplePhases.level(DAY.minusDays(15), DAY.minusDays(1), old, 6.1),
        ExamplePhases.level(DAY, DAY.plusDays(15), fresh, 4.9));
  }

  /** The mornings on both sides; the second begins with the change. */
  public ExampleChange between(Phase old, Phase fresh) {
    before = old;
    after = fresh;
    date = fresh.first();
    return this;
  }

  /** The setup was switched back a week later, and over again four days after that. */
  public ExampleChange backAndForth() {
    isOnce = false;
    return this;
  }

  /** A reader would see that the answer is not the gap of the means. */
  public ExampleChange gapSeen() {
    isGapSeen = true;
    return this;
  }

  /** Whether it reaches the mark, possibly unless said. */
  public ExampleChange mark(Reach reached) {
    mark = reached;
    return this;
  }

  /** What else changed beside it. */
  public ExampleChange company(Company beside) {
    company = beside;
    return this;
  }

  /** So many of the 14 days before, and of the 14 after, had a session. */
  public ExampleChange sessions(int old, int fresh) {
    SessionsAround around = new SessionsAround(old, 14, fresh, 14);
    return company(
        new Company(
            List.of(),
            Separation.CLEAR,
            Optional.of(around),
            Set.of(Company.Note.MASSAGE_SHIFTED)));
  }

  /** The change as written. */
  public Change change() {
    return new Change(
        switches(),
        new Sides(before, after, before.recorded(), after.recorded()),
        new Estimates(
            withDrift,
            withoutDrift,
            new Shortage(Reason.TOO_FEW_FOR_WEEKDAYS, 13),
            OptionalDouble.of(0.83),
            OptionalDouble.of(0.66),
            OptionalDouble.of(-19.7)),
        judgement(),
        company);
  }

  private List<Switch> switches() {
    Switch there = new Switch(date, items, before, after);
    List<ChangedItem> reversed =
        items.stream()
            .map(item -> new ChangedItem(item.kind(), item.item(), item.to(), item.from()))
            .toList();
    Switch back = new Switch(date.plusDays(7), reversed, after, before);
    return isOnce
        ? List.of(there)
        : List.of(there, back, new Switch(date.plusDays(11), items, before, after));
  }

  private Judgement judgement() {
    boolean isClaimed = verdict == Verdict.CHANGED || verdict == Verdict.SUGGESTIVE;
    Reach reach = withDrift.isGiven() ? Reach.POSSIBLY : Reach.UNKNOWN;
    return new Judgement(
        verdict,
        isClaimed ? withoutDrift.direction() : Direction.NONE,
        mark,
        reach,
        new MeanGap(-1.2, isGapSeen),
        OptionalDouble.of(3.0));
  }
}
