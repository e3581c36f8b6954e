package spinelog.catalogue;

/** What kind of care a technique is. */
public enum Family {
  /** Light strokes that warm. */
  WARMING_STROKES,
  /** Kneading, and massage that is not said to be anything else. */
  KNEADING,
  /** Pressure on one spot. */
  PRESSURE_POINT,
  /** Anything done with a tool: a roller, a ball, a machine. */
  TOOL,
  /** Stretches and moves. */
  STRETCH,
  /** Anything else. */
  OTHER;

  /** Whether it works on the muscles with pressure, by hand or with a tool. */
  public boolean isMassage() {
    return this != STRETCH && this != OTHER;
  }

  /** Whether it presses on one place. */
  public boolean isPressure() {
    return this == PRESSURE_POINT || this == TOOL;
  }
}
