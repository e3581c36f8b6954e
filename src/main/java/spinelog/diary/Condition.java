package spinelog.diary;

/**
 * A standing condition that the person named.
 *
 * @param words what she wrote
 * @param id which one it is, by its short name in the catalogue ("osteoporosis"), "" where that
 *     knows none
 */
public record Condition(String words, String id) {}
