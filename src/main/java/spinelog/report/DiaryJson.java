package spinelog.report;

import static spinelog.report.Json.name;
import static spinelog.report.Json.object;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import spinelog.diary.Condition;
import spinelog.diary.Day;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.diary.Night;
import spinelog.diary.Technique;
import spinelog.diary.YesNo;

/** A diary as JSON: every day as it was understood; what was left blank is null or "". */
public final class DiaryJson {
  private DiaryJson() {}

  /** The diary's text. */
  public static String of(Diary diary) {
    return new String(bytes(diary), StandardCharsets.UTF_8);
  }

  /** The same as UTF-8. */
  public static byte[] bytes(Diary diary) {
    Map<String, Object> json =
        object(
            "spinelog", Report.VERSION,
            "about", about(diary),
            "days", diary.days().stream().map(DiaryJson::day).toList(),
            "setupChanges", diary.declaredChanges().stream().map(DiaryJson::change).toList());
    diary.trial().ifPresent(trial -> json.put("plan", TrialJson.plan(trial)));
    return JsonText.bytes(json);
  }

  private static Object about(Diary diary) {
    return object(
        "person", diary.about().person(),
        "reportFor", diary.about().reportFor(),
        "goal", diary.about().goal().words(),
        "aims", diary.about().goal().aims().stream().map(GoalJson::aim).toList(),
        "conditions", diary.about().conditions().stream().map(Condition::words).toList(),
        "plannedChanges", diary.about().plannedChanges());
  }

  private static Object day(Day day) {
    Night night = day.night();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", day.date().toString());
    json.put("position", name(night.position()));
    json.put("pillow", night.pillow());
    json.put("mattress", night.mattress());
    json.put("kneePillow", yesNo(night.kneePillow()));
    json.put("lumbarSupport", yesNo(night.lumbarSupport()));
    json.put("sleepHours", Json.number(night.sleepHours().orElse(Double.NaN)));
    json.put("scores", scores(day));
    json.put("careKnown", day.care().known());
    json.put("techniques", day.care().techniques().stream().map(DiaryJson::technique).toList());
    json.put("massageMinutes", number(day.care().statedMinutes()));
    json.put(
        "redFlags",
        day.warnings().flags().stream()
            .map(flag -> object("flag", flag.sign(), "words", flag.words()))
            .toList());
    json.put("redFlagsAsked", day.warnings().isAsked());
    json.put("notes", day.notes());
    return json;
  }

  private static Object scores(Day day) {
    Map<String, Object> json = new LinkedHashMap<>();
    day.scores().values().forEach((outcome, value) -> json.put(name(outcome), Json.number(value)));
    return json;
  }

  private static Object technique(Technique technique) {
    return object(
        "technique", technique.name(),
        "minutes", number(technique.minutes()),
        "repetitions", number(technique.repetitions()),
        "by", name(technique.by()),
        "region", technique.region());
  }

  private static Object change(DeclaredChange change) {
    return object(
        "date", change.date().toString(),
        "item", change.item(),
        "from", change.from(),
        "to", change.to(),
        "note", change.note());
  }

  private static Boolean yesNo(YesNo answer) {
    return answer == YesNo.UNKNOWN ? null : (Boolean) (answer == YesNo.YES);
  }

  private static Integer number(OptionalInt value) {
    return value.isPresent() ? (Integer) value.getAsInt() : null;
  }
}
