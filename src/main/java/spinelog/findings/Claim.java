package spinelog.findings;

/** What becomes of one comparison among several that are asked at once. */
public enum Claim {
  /** Its interval excludes 0, and so does it among all that are asked. */
  HOLDS,
  /** Its own interval excludes 0, but among so many one does by chance. */
  BY_CHANCE,
  /** Its interval leaves both directions open. */
  OPEN,
  /** There is no interval. */
  WITHHELD
}
