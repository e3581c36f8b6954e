package spinelog.findings;

/** What stands beside the answer in its own right, where it would change how that is read. */
public enum Also {
  /** The last mornings were other than those before them with the same setup. */
  LATELY,
  /** The same as counted, which may be chance. */
  PERHAPS_LATELY,
  /** Massage and exercise show in the mornings after, and the answer is open. */
  MASSAGE
}
