package spinelog.sheet.book;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import spinelog.sheet.cell.Refusal;

/**
 * The parts of a packed workbook by their names, whose case does not count. What is read of them is
 * checked while it is read: what a part says about its size is not believed, and one that does not
 * fit its check sum is refused at its end.
 */
final class Parts implements Closeable {
  private final Map<String, Source> sources = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Closeable file;

  /** Where the bytes of one part come from, unpacked. */
  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException;
  }

  private Parts(Closeable file) {
    this.file = file;
  }

  /** The parts of a file. */
  static Parts of(Path file) throws IOException, Refusal {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      Parts parts = new Parts(zip);
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.add(part, () -> new Checked(zip.getInputStream(part), part.getCrc()));
      }
      return parts;
    } catch (ZipException e) {
      throw Limits.cut(e);
    }
  }

  /** The parts of a workbook that was unlocked, which is never written to a disk. */
  static Parts of(InputStream unlocked, Volume volume) throws IOException, Refusal {
    Parts parts = new Parts(unlocked);
    try (ZipInputStream zip = new ZipInputStream(unlocked)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] bytes = new Counted(zip, Limits.UNPACKED_BYTES, volume).readAllBytes();
        parts.add(part, () -> new ByteArrayInputStream(bytes));
      }
      return parts;
    } catch (ZipException e) {
      throw Limits.cut(e);
    } catch (IOException e) {
      throw Limits.within(e);
    }
  }

  private void add(ZipEntry part, Source source) throws Refusal {
    if (sources.size() == Limits.PARTS) {
      throw Limits.tooLarge();
    }
    String name = part.getName().replace('\\', '/');
    if (sources.putIfAbsent(name, source) != null) {
      throw Limits.damaged();
    }
  }

  /**
   * The bytes of a part; empty where there is no such part.
   *
   * @param most how many there may be
   * @param volume what they count to
   */
  Optional<InputStream> open(String name, long most, Volume volume) throws IOException {
    Source source = sources.get(name);
    return source == null
        ? Optional.empty()
        : Optional.of(new Counted(source.open(), most, volume));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Ends where there is far too much, and tells damage from a disk that fails. */
  private static final class Counted extends FilterInputStream {
    private final Volume volume;
    private long left;

    Counted(InputStream in, long most, Volume volume) {
      super(in);
      this.volume = volume;
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        int read = super.read(bytes, from, length);
        left -= read;
        if (left < 0) {
          throw Limits.tooLarge();
        }
        volume.addUnpacked(Math.max(0, read));
        return read;
      } catch (ZipException | EOFException e) {
        throw new IOException(Limits.cut(e));
      } catch (Refusal e) {
        throw new IOException(e);
      }
    }
  }

  /** Holds a part against its check sum at its end. */
  private static final class Checked extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    Checked(InputStream in, long expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read >= 0) {
        sum.update(bytes, from, read);
      } else if (sum.getValue() != expected) {
        throw new ZipException();
      }
      return read;
    }
  }
}
