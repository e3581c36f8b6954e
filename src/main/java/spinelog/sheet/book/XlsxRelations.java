package spinelog.sheet.book;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import spinelog.sheet.cell.Refusal;

/** Which parts a part of an .xlsx file names, and what for. */
final class XlsxRelations extends XmlFile {
  private final String folder;
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  /**
   * One part that is named.
   *
   * @param type what it is, the end of a long name
   * @param target its name, or what lies outside of the workbook
   * @param isOutside whether it lies outside of the workbook
   */
  record Relation(String type, String target, boolean isOutside) {
    /** The part's name; what lies outside of the workbook is not opened. */
    String part() throws Refusal {
      if (isOutside) {
        throw Limits.damaged();
      }
      return target;
    }
  }

  /** The relations of a part in a folder, "" or one that ends with "/". */
  XlsxRelations(String folder, Volume volume) {
    super(volume);
    this.folder = folder;
  }

  /** The one with this name. */
  Optional<Relation> named(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  /** The first with a type that ends so. */
  Optional<Relation> first(String type) {
    return relations.values().stream().filter(one -> one.type().endsWith(type)).findFirst();
  }

  @Override
  void start(String name, Attributes attributes) {
    String id = attributes.getValue("Id");
    String type = attributes.getValue("Type");
    String target = attributes.getValue("Target");
    if (name.equals("Relationship") && id != null && type != null && target != null) {
      boolean isOutside = "External".equals(attributes.getValue("TargetMode"));
      relations.put(id, new Relation(type, isOutside ? target : inFile(target), isOutside));
    }
  }

  @Override
  void end(String name) {}

  /** A name in full, counted from the file's root. */
  private String inFile(String target) {
    StringBuilder full = new StringBuilder();
    String path = target.startsWith("/") ? target : folder + target;
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        full.setLength(Math.max(0, full.lastIndexOf("/")));
      } else if (!step.isEmpty() && !step.equals(".")) {
        full.append(full.isEmpty() ? "" : "/").append(step);
      }
    }
    return full.toString();
  }
}
