package spinelog.report;

import static spinelog.report.Json.name;
import static spinelog.report.Json.number;
import static spinelog.report.Json.object;

import java.util.List;
import spinelog.diary.Aim;
import spinelog.diary.Goal;
import spinelog.findings.AimStanding;

/**
 * A goal as JSON: the person's own words, what was understood of them, and where the log stands.
 */
public final class GoalJson {
  private GoalJson() {}

  /** A goal as it was read. */
  public static Object tree(Goal goal) {
    return object("words", goal.words(), "aims", goal.aims().stream().map(GoalJson::aim).toList());
  }

  /** What it wants of one measure. */
  static Object aim(Aim aim) {
    return object(
        "measure", name(aim.measure()),
        "bound", name(aim.bound()),
        "number", number(aim.number()));
  }

  /** Where the log stands against each aim. */
  static Object standings(List<AimStanding> standings) {
    return standings.stream().map(GoalJson::standing).toList();
  }

  private static Object standing(AimStanding aimed) {
    return object(
        "measure", name(aimed.aim().measure()),
        "bound", name(aimed.aim().bound()),
        "number", number(aimed.aim().number()),
        "standing", name(aimed.standing()),
        "toGo", number(aimed.toGo()),
        "lately", aimed.lately().map(Json::phase).orElse(null));
  }
}
