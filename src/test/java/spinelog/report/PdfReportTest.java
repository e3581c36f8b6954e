package spinelog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import spinelog.report.page.Standards;

class PdfReportTest {
  @Test
  void everySampleIsValidForArchivesAndScreenReaders() throws Exception {
    for (Report report : Reports.samples()) {
      byte[] pdf = PdfReport.bytes(report);
      keep(report.logName(), pdf);
      assertEquals(List.of(), Standards.broken(pdf), report.logName());
    }
  }

  @Test
  void hardLogsMakeReportsToo() throws IOException {
    int number = 0;
    for (Report report : HardLogs.all()) {
      byte[] pdf = PdfReport.bytes(report);
      keep("hard" + number++, pdf);
    }
  }

  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "report-pages"));
    Files.write(folder.resolve(Output.name(name) + ".pdf"), pdf);
  }
}
