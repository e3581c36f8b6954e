package spinelog.sheet.column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spinelog.sheet.cell.Words;

/** A sheet beside the log: its name, and what stands in its first row or column. */
public enum SideSheet {
  /** Setup changes that the rows do not show; its words are headings, side by side. */
  CHANGES("sheet.changes", "change.", "date,item,from,to,note"),
  /** Who the log is of; its words are labels, below each other. */
  ABOUT("sheet.about", "about.", "person,report-for,goal,conditions,planned"),
  /** The plan that the log is kept on; its words are labels, below each other. */
  PLAN("sheet.plan", "plan.", "item,a,b,start,nights,block,adaptation,seed,order,drawn-by"),
  /** What the template explains; its words are headings, side by side. */
  GUIDE("sheet.guide", "guide.", "column,what,example");

  private static final Words WORDS = Words.IN_CELLS;

  private final String named;
  private final String prefix;
  private final String keys;

  SideSheet(String named, String prefix, String keys) {
    this.named = named;
    this.prefix = prefix;
    this.keys = keys;
  }

  /** The sheet's name in the template of a language that Spinelog writes. */
  public String title(Locale language) {
    return Words.in(language).first(named);
  }

  /** The names of its headings or labels, in order: "date", "item". */
  public List<String> keys() {
    return List.of(keys.split(","));
  }

  /** Its headings or labels in the template, in order. */
  public List<String> headings() {
    return headings(Locale.ENGLISH);
  }

  /** The same in the template of a language that Spinelog writes. */
  public List<String> headings(Locale language) {
    return keys().stream().map(key -> Words.in(language).first(prefix + key)).toList();
  }

  /** The template's word for one of its headings or labels: "First evening" for "start". */
  public String label(String key) {
    return WORDS.first(prefix + key);
  }

  /** Whether people call this sheet so. */
  public boolean isNamed(String name) {
    return WORDS.has(named, Headings.key(name));
  }

  /** Which of its headings or labels a text is: "date", "item". */
  public Optional<String> heading(String text) {
    return WORDS.find(prefix, Headings.key(text));
  }
}
