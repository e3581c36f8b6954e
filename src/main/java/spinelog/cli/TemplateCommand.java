package spinelog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import spinelog.sheet.LogWriter;

/** Writes an empty log to fill in. */
@Command(
    name = "template",
    description = "Writes an empty log to fill in, with drop-downs and an explanation sheet.",
    mixinStandardHelpOptions = true,
    footer = {"", "For example:", "  spinelog template new-log.xlsx"})
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.xlsx",
      arity = "0..1",
      description = "The file to write; spinelog-log.xlsx by default.")
  private Path file = Path.of("spinelog-log.xlsx");

  @Mixin private LanguageOption speech;

  @Option(names = "--force", description = "Replace FILE.xlsx where there is one.")
  private boolean force;

  @Override
  public Integer call() {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new WrongUsage(spec.commandLine(), Said.of("console.usage.template"));
    }
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    try {
      LogWriter.template(Locale.forLanguageTag(speech.ofAll().tag()), template);
      NewFile.put(file, template.toByteArray(), force);
    } catch (NotDone e) {
      return failed(e.why());
    } catch (IOException e) {
      return failed(Failure.unwritten(e, "console.elsewhere.file"));
    }
    spec.commandLine()
        .getOut()
        .println(phrases().say("console.template", "file", PlainWriter.line(file)));
    return 0;
  }

  private Phrases phrases() {
    return Phrases.in(speech.ofAll());
  }

  private int failed(Said why) {
    spec.commandLine().getErr().println(phrases().say(why));
    return 1;
  }
}
