package spinelog.report.page;

import java.util.function.BiFunction;

/**
 * What stands at the foot of every page.
 *
 * @param name what it is of, shortened where the words need the room
 * @param words what every page says after it
 * @param numbering what a page says of its number and the number of all pages
 */
public record Footer(String name, String words, BiFunction<Integer, Integer, String> numbering) {}
