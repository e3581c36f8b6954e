package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Cell;
import spinelog.sheet.cell.Refusal;

/** The texts of an .xlsx file that its cells point at. */
final class XlsxStrings extends XmlFile {
  private static final int MOST = Limits.ROWS * 20;

  private final List<Cell> texts = new ArrayList<>();

  XlsxStrings(Volume volume) {
    super(volume);
  }

  /** The text with a number, counted from 0. */
  Cell get(int index) {
    return texts.get(index);
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    switch (name) {
      case "si" -> {
        if (texts.size() == MOST) {
          throw Limits.tooLarge();
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
  void end(String name) {
    switch (name) {
      case "t" -> collect(false);
      case "si" -> texts.add(CellText.escaped(collected()));
      default -> {}
    }
  }
}
