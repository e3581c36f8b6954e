package spinelog.sheet.write;

import java.util.Locale;
import spinelog.catalogue.Catalogue;
import spinelog.catalogue.Entry;
import spinelog.sheet.cell.Words;
import spinelog.sheet.column.Headings;
import spinelog.sheet.value.TrialSubjects;
import spinelog.trial.Subject;

/**
 * What a trial varies, and its setups, in one language: names of the log's own are translated, what
 * a person called something stays.
 *
 * @param subject what is varied
 * @param language the language
 * @param said what else is said in it
 */
record SetupNames(Subject subject, Locale language, Guide said) {
  /** What is varied: "Kissen". */
  String item() {
    return subject.isByDay()
        ? technique()
        : Headings.template(TrialSubjects.column(subject), language);
  }

  /** A setup, to be read by people. */
  String shown(String setup) {
    return switch (subject.kind()) {
      case PILLOW, MATTRESS -> setup;
      case POSITION -> named(Entry.Kind.POSITION, setup);
      case KNEE_PILLOW, LUMBAR_SUPPORT -> Words.in(language).first(setup);
      case TECHNIQUE -> said.say("setup." + setup);
    };
  }

  /** What stands in the log's column where it was used; "" where nothing does. */
  String cell(String setup) {
    String text = TrialSubjects.text(subject, setup);
    return subject.isByDay() ? (text.isEmpty() ? "" : technique()) : shown(text);
  }

  private String technique() {
    return named(Entry.Kind.TECHNIQUE, TrialSubjects.text(subject, subject.setups().get(1)));
  }

  private String named(Entry.Kind kind, String name) {
    return Catalogue.KNOWN.named(kind, name).map(entry -> entry.name(language)).orElse(name);
  }
}
