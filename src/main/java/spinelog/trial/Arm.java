package spinelog.trial;

/** One of the two setups that a trial compares. */
public enum Arm {
  /** The first one named, mostly what was used before. */
  A,
  /** The second one named. */
  B;

  /** The one that it is compared with. */
  public Arm other() {
    return this == A ? B : A;
  }
}
