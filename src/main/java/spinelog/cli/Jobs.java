package spinelog.cli;

/** How many logs are worked on at once. */
final class Jobs {
  private Jobs() {}

  /** As many as the machine has processors, but no more than there are logs, and at least one. */
  static int usual(int logs) {
    return Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), logs));
  }
}
