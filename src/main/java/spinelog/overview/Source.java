package spinelog.overview;

/**
 * Where a client's log comes from.
 *
 * @param log the log's path below the folder, with slashes on every system
 * @param client the client's name in a book of several; "" where the log is one person's
 */
public record Source(String log, String client) implements Comparable<Source> {
  /** In order of path, then of client. */
  @Override
  public int compareTo(Source other) {
    int order = log.compareTo(other.log);
    return order == 0 ? client.compareTo(other.client) : order;
  }

  /** What the console calls it: "north/anna.xlsx", "all.xlsx, Anna". */
  public String name() {
    return client.isEmpty() ? log : log + ", " + client;
  }

  /** What it is called where its owner says no name: the file's name without folder and ending. */
  public String shortName() {
    if (!client.isEmpty()) {
      return client;
    }
    String file = log.substring(log.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
