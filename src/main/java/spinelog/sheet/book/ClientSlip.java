package spinelog.sheet.book;

import spinelog.sheet.cell.Place;

/**
 * A row that is taken for a client's whose name is spelled otherwise.
 *
 * @param place where the name stands
 * @param written the name there
 * @param client the client's name
 */
public record ClientSlip(Place place, String written, String client) {}
