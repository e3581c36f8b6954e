package spinelog.report;

import spinelog.report.page.Frame;

/** The paper that a report is set for. */
public enum Paper {
  /** 210 by 297 millimetres. */
  A4(595.28, 841.89),
  /** 8.5 by 11 inches. */
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A page of it, upright. */
  public Frame frame() {
    return new Frame(width, height);
  }
}
