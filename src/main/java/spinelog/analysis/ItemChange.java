package spinelog.analysis;

/**
 * One item of the setup that changed.
 *
 * @param item what changed: "pillow", "mattress", "knee pillow", "lumbar support", or as declared
 * @param from what it was, "" where not said
 * @param to what it became, "" where not said
 * @param note what the person wrote about it, "" where nothing
 */
public record ItemChange(String item, String from, String to, String note) {}
