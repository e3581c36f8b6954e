package spinelog.sheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import spinelog.diary.DeclaredChange;
import spinelog.diary.Diary;
import spinelog.sheet.cell.Formulas;
import spinelog.sheet.column.SideSheet;
import spinelog.trial.Trial;

/**
 * A diary as tables of text, to travel inside another file: what a tidy workbook holds, a table for
 * each of its sheets. Reading them gives the diary back.
 */
public final class TidyTables {
  /** The file names of the tables, and the sheets that they stand for. */
  public static final Map<String, String> SHEETS =
      Map.of(
          "log.csv", "Log",
          "setup-changes.csv", SideSheet.CHANGES.title(Locale.ENGLISH),
          "about.csv", SideSheet.ABOUT.title(Locale.ENGLISH),
          "plan.csv", SideSheet.PLAN.title(Locale.ENGLISH));

  private TidyTables() {}

  /** The tables by file name: UTF-8, values separated by commas; none for an empty sheet. */
  public static Map<String, byte[]> of(Diary diary) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    ByteArrayOutputStream days = new ByteArrayOutputStream();
    TidyLog.writeCsv(diary, days);
    tables.put("log.csv", days.toByteArray());
    for (SideSheet sheet : TidyLog.besideDays(diary)) {
      switch (sheet) {
        case CHANGES -> tables.put("setup-changes.csv", csv(changes(diary.declaredChanges())));
        case ABOUT -> tables.put("about.csv", csv(TidyLog.said(diary)));
        default -> tables.put("plan.csv", csv(plan(diary.trial().orElseThrow())));
      }
    }
    return tables;
  }

  private static List<List<String>> changes(List<DeclaredChange> changes) {
    Stream<List<String>> rows =
        changes.stream()
            .map(
                change ->
                    List.of(
                        change.date().toString(),
                        change.item(),
                        change.from(),
                        change.to(),
                        change.note()));
    return Stream.concat(Stream.of(SideSheet.CHANGES.headings()), rows).toList();
  }

  private static List<List<String>> plan(Trial trial) {
    List<String> said = TidyLog.said(trial);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      rows.add(List.of(SideSheet.PLAN.headings().get(i), said.get(i)));
    }
    return rows;
  }

  private static byte[] csv(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(Formulas::disarm).toList());
    }
    csv.flush();
    return out.toByteArray();
  }
}
