package spinelog.sheet.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook so that the same content gives the same bytes: no time of writing in it. */
final class StableZip {
  // The first of January 1980 would mean "before 1980" and be written with the zone of the machine.
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final Date CREATED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  private StableZip() {}

  /** Writes a part of the workbook otherwise than the library did. */
  @FunctionalInterface
  interface Part {
    /** Writes it. */
    void write(byte[] written, OutputStream out) throws IOException;
  }

  static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
    write(workbook, Map.of(), out);
  }

  /** The same, where some parts, by their names, are written otherwise. */
  static void write(XSSFWorkbook workbook, Map<String, Part> parts, OutputStream out)
      throws IOException {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("Spinelog");
    properties.setCreated(Optional.of(CREATED));
    properties.setModified(Optional.of(CREATED));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    workbook.write(written);
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(copy);
        Part part = parts.get(entry.getName());
        if (part == null) {
          in.transferTo(zip);
        } else {
          part.write(in.readAllBytes(), zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
    out.flush();
  }
}
