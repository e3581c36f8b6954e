package spinelog.report.page;

import java.util.function.BiFunction;

/**
 * What stands at the foot of every page.
 *
 * @param words what every page says
 * @param numbering what a page says of its number and the number of all pages
 */
public record Footer(String words, BiFunction<Integer, Integer, String> numbering) {}
