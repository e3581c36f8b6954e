package spinelog.catalogue;

/** What a warning sign or a standing condition asks for, the most pressing first. */
public enum Heed {
  /** A sign: see a doctor now. */
  DOCTOR_NOW,
  /** A condition: no massage. */
  NO_MASSAGE,
  /** A doctor's word before any massage. */
  DOCTOR_FIRST,
  /** A condition: light pressure, and an eye on bruises. */
  WATCH_BRUISES
}
