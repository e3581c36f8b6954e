package spinelog.report.page;

import java.awt.Color;

/** The report's few colours; each stays apart from the others in grey. */
public final class Ink {
  /** Text. */
  public static final Color TEXT = new Color(0x1F2A33);

  /** Captions. */
  public static final Color QUIET = new Color(0x55626C);

  /** Headings and the bar beside a box. */
  public static final Color ACCENT = new Color(0x1D4E6B);

  /** Hair lines. */
  public static final Color RULE = new Color(0xC5CDD3);

  /** The ground of a box. */
  public static final Color GROUND = new Color(0xF1F4F6);

  /** A warning's bar and heading. */
  public static final Color ALARM = new Color(0x8C2A1E);

  /** A warning's ground. */
  public static final Color ALARM_GROUND = new Color(0xFAEFEB);

  private Ink() {}
}
