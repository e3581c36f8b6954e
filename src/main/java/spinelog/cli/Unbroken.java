package spinelog.cli;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Work of which no piece is broken off: where the program is ended from outside (Ctrl-C), it waits
 * until the piece at hand is done, and does one more at last.
 */
final class Unbroken implements AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock();
  private final Thread ending;

  /** With what is done at last where the work is ended. */
  Unbroken(Runnable last) {
    // The turn is not given back: nothing begins after it.
    ending =
        new Thread(
            () -> {
              turn.lock();
              last.run();
            });
    Runtime.getRuntime().addShutdownHook(ending);
  }

  /** A piece of work. */
  @FunctionalInterface
  interface Piece<E extends Exception> {
    void run() throws E;
  }

  /** Does a piece. */
  <E extends Exception> void run(Piece<E> piece) throws E {
    turn.lock();
    try {
      piece.run();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // The program is being ended already.
    }
  }
}
