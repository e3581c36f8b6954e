package spinelog.diary;

/** What kind of thing of the setup an item is. */
public enum ItemKind {
  /** What the head lies on. */
  PILLOW,
  /** What the body lies on. */
  MATTRESS,
  /** A pillow between the knees. */
  KNEE_PILLOW,
  /** A support of the lower back, or a roll under the knees. */
  LUMBAR_SUPPORT,
  /** The position slept in, where a plan varies it. */
  POSITION,
  /** A bed or a part of it, under the name that it was declared with. */
  BED,
  /** Anything else, under the name that it was declared with. */
  OTHER,
  /** No thing at all: two periods are compared as they are. */
  PERIOD
}
