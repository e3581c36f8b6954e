package spinelog.words;

import java.util.stream.Collectors;
import spinelog.diary.Aim;
import spinelog.diary.Goal;
import spinelog.findings.AimStanding;
import spinelog.findings.AimStanding.Standing;
import spinelog.findings.Phase;
import spinelog.findings.Rules;
import spinelog.language.Numbers;
import spinelog.language.Phrasebook;

/**
 * What was understood of a goal, and where the log stands against it.
 *
 * @param book the language that it is said in
 */
public record GoalWords(Phrasebook book) {
  /** What was understood: "morning stiffness at most 3"; "" of a goal that is only quoted. */
  public String read(Goal goal) {
    return goal.aims().stream().map(this::aim).collect(Collectors.joining(book.say("list.items")));
  }

  private String aim(Aim aim) {
    return book.say(
        "goal.aim",
        "measure",
        aim.measure(),
        "bound",
        aim.bound(),
        "number",
        Numbers.shown(aim.number()));
  }

  /** What was understood of one aim, and how the last days stand against it. */
  String standing(AimStanding aimed) {
    Standing standing = aimed.standing();
    boolean isLevel = standing == Standing.NOT_YET && aimed.toGo() == 0;
    return book.say(
        "goal." + standing + (isLevel ? ".level" : ""),
        "aim",
        Phrasebook.capital(aim(aimed.aim())),
        "measure",
        aimed.aim().measure(),
        "bound",
        aimed.aim().bound(),
        "count",
        aimed.lately().map(Phase::recorded).orElse(0),
        "mean",
        book.numbers().plain(aimed.lately().map(Phase::mean).orElse(Double.NaN)),
        "enough",
        2 * Rules.FIRST_AND_LAST,
        "gap",
        Numbers.shown(Double.isNaN(aimed.toGo()) ? 0 : aimed.toGo()));
  }
}
