package spinelog.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual page of each command in AsciiDoc, of which the build makes pages for man. */
public final class ManualPages {
  private ManualPages() {}

  /** Writes them into the folder that is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : all().entrySet()) {
      Files.writeString(
          folder.resolve(page.getKey() + ".adoc"), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** The pages by their names, that of the program first. */
  static Map<String, String> all() {
    CommandLine program =
        Spinelog.line(
            new LinkedHashSet<>(UsageTest.commands(Run.of("--help"))),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            Run.HERE);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("spinelog", page(program.getCommandSpec()));
    program
        .getSubcommands()
        .forEach((name, command) -> pages.put("spinelog-" + name, page(command.getCommandSpec())));
    return pages;
  }

  private static String page(CommandSpec command) {
    command.usageMessage().footerHeading("Examples%n").footer(examples(command));
    StringWriter page = new StringWriter();
    ManPageGenerator.writeSingleManPage(new PrintWriter(page), command);
    return page.toString();
  }

  /** The help's last lines: what is indented there is a block of its own, set as it is typed. */
  private static String[] examples(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    boolean typed = false;
    for (String line : command.usageMessage().footer()) {
      if (typed != line.startsWith("  ")) {
        lines.add("");
      }
      typed = line.startsWith("  ");
      lines.add(line);
    }
    return lines.toArray(new String[0]);
  }
}
