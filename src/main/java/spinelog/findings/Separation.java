package spinelog.findings;

/** How well a change can be told from its neighbours, a shift of the massage rate included. */
public enum Separation {
  /** Enough mornings tell them apart, or there is no neighbour. */
  CLEAR,
  /** Some do: both effects are given, and the joint one. */
  POOR,
  /** Too few do: only the joint effect is given. */
  NONE
}
