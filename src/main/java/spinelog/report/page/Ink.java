package spinelog.report.page;

import java.awt.Color;
import spinelog.chart.ChartStyle;

/** The report's few colours; each stays apart from the others in grey. */
public final class Ink {
  /** Text. */
  public static final Color TEXT = ChartStyle.INK;

  /** Captions. */
  public static final Color QUIET = ChartStyle.MUTED;

  /** Headings and the bar beside a box. */
  public static final Color ACCENT = ChartStyle.ACCENT;

  /** Hair lines. */
  public static final Color RULE = new Color(0xC5CDD3);

  /** The ground of a box. */
  public static final Color GROUND = new Color(0xF1F4F6);

  /** A warning's bar and heading. */
  public static final Color ALARM = ChartStyle.ALERT;

  /** A warning's ground. */
  public static final Color ALARM_GROUND = new Color(0xFAEFEB);

  private Ink() {}
}
