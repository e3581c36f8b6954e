package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;

/** The number formats of an .xlsx file: they tell dates, times and percentages from numbers. */
final class XlsxStyles extends XmlFile {
  private static final int PLAIN = 0;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formats = new ArrayList<>();
  private boolean inCellFormats;

  XlsxStyles(Volume volume) {
    super(volume);
  }

  /** The number of the format that a style has; a style that is not listed has none. */
  int format(String style) {
    int index = style == null ? 0 : index(style);
    return index < 0 || index >= formats.size() ? PLAIN : formats.get(index);
  }

  /** What a format looks like. */
  String code(int format) {
    String builtIn = BuiltinFormats.getBuiltinFormat(format);
    return codes.getOrDefault(format, builtIn == null ? "General" : builtIn);
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null) {
          codes.put(index(attributes.getValue("numFmtId")), code);
        }
      }
      case "cellXfs" -> inCellFormats = true;
      case "xf" -> {
        if (inCellFormats) {
          formats.add(Math.max(PLAIN, index(attributes.getValue("numFmtId"))));
        }
      }
      default -> {}
    }
  }

  @Override
  void end(String name) {
    inCellFormats &= !name.equals("cellXfs");
  }

  private static int index(String digits) {
    try {
      return digits == null ? -1 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
