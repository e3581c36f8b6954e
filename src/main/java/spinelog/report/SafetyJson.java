package spinelog.report;

import static spinelog.report.Json.name;
import static spinelog.report.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spinelog.catalogue.Heed;
import spinelog.findings.Safety;
import spinelog.findings.SafetyFlag;
import spinelog.findings.StandingCondition;

/** Warning signs and standing conditions as JSON. */
public final class SafetyJson {
  private SafetyJson() {}

  /** A tree of maps and lists. */
  public static Object tree(Safety safety) {
    return object(
        "asked", safety.asked() > 0,
        "daysAsked", safety.asked(),
        "calls", name(safety.call()),
        "flags", safety.flags().stream().map(SafetyJson::flag).toList(),
        "possibleInNotes",
            safety.inNotes().stream().map(note -> note.date().toString()).distinct().toList(),
        "conditions", words(safety.conditions()),
        "conditionGroups", groups(safety));
  }

  private static Object flag(SafetyFlag flag) {
    return object(
        "date", flag.date().toString(),
        "flag", flag.flag().sign(),
        "words", flag.flag().words(),
        "massageAfter", Json.dates(flag.massageAfter()));
  }

  private static Object groups(Safety safety) {
    Map<String, Object> groups = new LinkedHashMap<>();
    for (Heed heed : List.of(Heed.NO_MASSAGE, Heed.DOCTOR_FIRST, Heed.WATCH_BRUISES)) {
      groups.put(name(heed), words(safety.with(heed)));
    }
    groups.put("unknown", words(safety.unknown()));
    groups.put("unclear", words(safety.unclear()));
    return groups;
  }

  private static List<String> words(List<StandingCondition> conditions) {
    return conditions.stream().map(one -> one.condition().words()).toList();
  }
}
