package spinelog.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of twenty clients' logs, good ones and bad ones, as one finds them on a Monday. */
final class Clinic {
  /** The log of someone with a warning sign. */
  static final String WARNED =
      "Date,Morning stiffness,Red flags\n2026-09-01,5,\n2026-09-02,6,numb left leg\n2026-09-03,5,\n";

  private Clinic() {}

  /** Sixteen logs that can be read, four that cannot, and what else lies about. */
  static Path in(Path folder) throws IOException {
    Path clinic = Files.createDirectories(folder.resolve("clinic"));
    Path north = Files.createDirectories(clinic.resolve("north/new"));
    Path south = Files.createDirectories(clinic.resolve("süd"));
    for (int client = 1; client <= 9; client++) {
      Run.log(client < 5 ? north : clinic, "client " + client + ".csv", 20 + client);
    }
    Run.log(clinic, "log.csv", 24);
    Run.log(clinic, "log.txt", 25);
    Run.log(north, "log.csv", 26);
    Run.log(south, "Ägidius Müller.csv", 27);
    Run.log(south, "LOG.csv", 28);
    Run.text(south, "Zoë.csv", WARNED);
    Run.log(clinic, "overview.csv", 29);
    Run.text(clinic, "bad.csv", "nothing,here\n1,2\n");
    Run.text(north, "empty.csv", "");
    Run.text(south, "broken.xlsx", "PK\u0003\u0004 cut");
    Run.text(south, "letter.csv", "Dear Anna, see you on Monday.\n");
    Run.text(clinic, "~$log.csv", "nothing");
    Run.text(clinic, ".~lock.log.csv#", "nothing");
    Run.text(clinic, ".hidden.csv", Clinic.WARNED);
    Run.text(Files.createDirectories(clinic.resolve(".trash")), "old.csv", Clinic.WARNED);
    Run.text(clinic, "letter.docx", "a letter");
    return clinic;
  }

  /** All files below a folder by path, and what they hold. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
