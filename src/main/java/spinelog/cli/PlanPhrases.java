package spinelog.cli;

import java.util.List;
import java.util.Optional;
import spinelog.diary.ItemKind;
import spinelog.findings.Prospect;
import spinelog.findings.Spread;
import spinelog.language.Numbers;
import spinelog.trial.Schedule;
import spinelog.trial.Subject;
import spinelog.trial.Trial;
import spinelog.words.ItemNames;
import spinelog.words.KnownNames;

/**
 * What the console says of a plan that was drawn.
 *
 * @param trial the plan
 * @param phrases in which language
 */
record PlanPhrases(Trial trial, Phrases phrases) {
  /** What was written, and what was drawn. */
  List<String> lines(String file) {
    Schedule schedule = trial.schedule();
    return List.of(
        phrases.say(
            "console.plan",
            "file",
            file,
            "item",
            item(trial.subject(), phrases),
            "a",
            setup(trial.a()),
            "b",
            setup(trial.b()),
            "start",
            phrases.date(schedule.start())),
        "  "
            + phrases.say(
                "console.plan.drawn." + unit(),
                "nights",
                schedule.nights(),
                "block",
                schedule.block(),
                "order",
                schedule.order(),
                "seed",
                Long.toString(schedule.seed())));
  }

  /** What a plan is about, in a sentence. */
  static String item(Subject subject, Phrases phrases) {
    return subject.isByDay()
        ? new KnownNames(phrases.book()).technique(subject.name())
        : phrases.say("item.name." + ItemKind.valueOf(subject.kind().name()));
  }

  private String setup(String name) {
    return trial.subject().isByDay()
        ? phrases.say("console.plan." + name)
        : ItemNames.state(name, phrases.book());
  }

  /** By day or by night, as keys say it. */
  private String unit() {
    return trial.subject().isByDay() ? "days" : "nights";
  }

  /** What it is likely to find. */
  List<String> prospect(Prospect prospect, boolean isLogTooShort) {
    Spread spread = prospect.spread();
    String from =
        isLogTooShort
            ? "console.plan.too-short"
            : spread.isAssumed() ? "console.plan.assumed" : "console.plan.measured";
    return List.of(
        "  "
            + phrases.say(
                "console.plan.shows",
                "one",
                percent(prospect.onePoint()),
                "two",
                percent(prospect.twoPoints())),
        "  "
            + phrases.say(
                from,
                "logs",
                prospect.logs(),
                "mornings",
                spread.mornings(),
                "mean",
                Numbers.tenths(spread.mean()),
                "deviation",
                Numbers.tenths(spread.deviation()),
                "memory",
                Numbers.tenths(spread.memory())));
  }

  /** That the plan is too short, and what would do. */
  Optional<String> warning(Prospect prospect) {
    if (!prospect.isTooShort()) {
      return Optional.empty();
    }
    String enough =
        prospect.enough().isPresent()
            ? phrases.say("console.plan.enough." + unit(), "nights", prospect.enough().getAsInt())
            : phrases.say("console.plan.never");
    return Optional.of(phrases.say("console.plan.short") + " " + enough);
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
