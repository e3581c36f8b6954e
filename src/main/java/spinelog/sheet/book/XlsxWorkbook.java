package spinelog.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Refusal;

/** The list of sheets of an .xlsx file, and the year from which it counts days. */
final class XlsxWorkbook extends XmlFile {
  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;

  /**
   * One sheet.
   *
   * @param name its name
   * @param shown whether it is shown
   * @param relation names the part that holds it
   */
  record Entry(String name, Shown shown, String relation) {}

  XlsxWorkbook(Volume volume) {
    super(volume);
  }

  List<Entry> entries() {
    return entries;
  }

  boolean isFrom1904() {
    return from1904;
  }

  @Override
  void start(String name, Attributes attributes) throws Refusal {
    if (name.equals("workbookPr")) {
      from1904 = isTrue(attributes.getValue("date1904"));
    } else if (name.equals("sheet")) {
      volume().addSheet();
      entries.add(
          new Entry(
              Optional.ofNullable(attributes.getValue("name")).orElse(""),
              Shown.of(attributes.getValue("state")),
              relation(attributes)));
    }
  }

  @Override
  void end(String name) {}

  /** Its prefix is chosen by the program that wrote it. */
  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id")) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
