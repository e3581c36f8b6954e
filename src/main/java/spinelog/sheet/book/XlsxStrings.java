package spinelog.sheet.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/**
 * The texts of an .xlsx file that its cells point at. There may be a million, so they are packed:
 * one after the other, each behind its length in two bytes.
 */
final class XlsxStrings extends XmlFile {
  /** Texts, of which few are longer than a word; every row of the longest sheet may have four. */
  private static final int MOST = 1 << 22;

  /** A text is at most 60 KB in UTF-8, so little of a block stays empty. */
  private static final int BLOCK_BITS = 20;

  private static final int REMEMBERED = 1 << 13;

  private final List<byte[]> blocks = new ArrayList<>();
  private int used = 1 << BLOCK_BITS;
  private int[] places = new int[1 << 8];
  private int count;

  /** What was last unpacked, each at the place of its number's last digits. */
  private final Cell[] cells = new Cell[REMEMBERED];

  private final int[] numbers = new int[REMEMBERED];

  XlsxStrings(Volume volume) {
    super(volume);
  }

  /** The text with a number, counted from 0. */
  Cell get(int index) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException(index);
    }
    int at = index % REMEMBERED;
    if (cells[at] == null || numbers[at] != index) {
      numbers[at] = index;
      cells[at] = CellText.escaped(unpacked(places[index]));
    }
    return cells[at];
  }

  private String unpacked(int place) {
    byte[] block = blocks.get(place >> BLOCK_BITS);
    int at = place & ((1 << BLOCK_BITS) - 1);
    int length = ((block[at] & 0xFF) << 8) | (block[at + 1] & 0xFF);
    return new String(block, at + 2, length, StandardCharsets.UTF_8);
  }

  private void pack(String text, int number) throws Refusal {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (used + bytes.length + 2 > (1 << BLOCK_BITS)) {
      if ((long) blocks.size() << BLOCK_BITS >= Limits.TEXTS_BYTES) {
        throw Limits.tooManyTexts();
      }
      blocks.add(new byte[1 << BLOCK_BITS]);
      used = 0;
    }
    byte[] block = blocks.get(blocks.size() - 1);
    block[used] = (byte) (bytes.length >> 8);
    block[used + 1] = (byte) bytes.length;
    System.arraycopy(bytes, 0, block, used + 2, bytes.length);
    if (number == places.length) {
      places = Arrays.copyOf(places, 2 * number);
    }
    places[number] = ((blocks.size() - 1) << BLOCK_BITS) | used;
    used += bytes.length + 2;
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "si" -> {
        if (count == MOST) {
          throw Limits.tooManyTexts();
        }
        collect();
        collect(false);
      }
      case "t" -> collect(true);
      case "rPh" -> skip();
      default -> {}
    }
  }

  @Override
  void end(String name) throws Refusal {
    switch (name) {
      case "t" -> collect(false);
      case "si" -> pack(collected(), count++);
      default -> {}
    }
  }
}
