package spinelog.diary;

/** Who did a technique. */
public enum Practitioner {
  /** The person herself; also where nothing is said. */
  SELF,
  /** A professional: a massage therapist or physiotherapist. */
  PROFESSIONAL
}
