package spinelog.sheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import spinelog.sheet.cell.Refusal;

/**
 * Unpacks every part of a packed workbook once, before any of it is read: what a part says about
 * its size is not believed, and a part that does not fit its check sum is not read.
 */
final class ZipCheck {
  private static final List<String> READ = List.of(".xml", ".rels");
  private static final List<String> LARGE = List.of("sheet", "sharedstrings", "content.xml");
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final byte[] buffer = new byte[BUFFER];
  private long unpacked;

  private ZipCheck(ZipFile zip) {
    this.zip = zip;
  }

  /** Refuses a workbook that is damaged, ambiguous or far too large. */
  static void check(Path file) throws IOException, Refusal {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new ZipCheck(zip).check();
    } catch (ZipException e) {
      throw Limits.cut();
    }
  }

  private void check() throws IOException, Refusal {
    if (zip.size() > Limits.PARTS) {
      throw Limits.tooLarge();
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry part : Collections.list(zip.entries())) {
      String name = part.getName().toLowerCase(java.util.Locale.ROOT);
      if (!names.add(name)) {
        throw Limits.damaged();
      }
      if (READ.stream().anyMatch(name::endsWith)) {
        boolean large = LARGE.stream().anyMatch(name::contains);
        unpack(part, large ? Limits.UNPACKED_BYTES : Limits.SMALL_PART_BYTES);
      }
    }
  }

  private void unpack(ZipEntry part, long most) throws IOException, Refusal {
    CRC32 sum = new CRC32();
    long size = 0;
    try (InputStream in = new CheckedInputStream(zip.getInputStream(part), sum)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        unpacked += read;
        if (size > most || unpacked > Limits.UNPACKED_BYTES) {
          throw Limits.tooLarge();
        }
      }
    }
    if (sum.getValue() != part.getCrc()) {
      throw Limits.cut();
    }
  }
}
