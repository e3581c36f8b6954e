package spinelog.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that is done on several threads, whose results are taken on this one, in the order in which
 * the work was given. Only little of it is done ahead, so that results never pile up.
 *
 * @param <R> what a piece of work gives
 */
final class InOrder<R> implements AutoCloseable {
  /** Pieces ahead of the one that is waited for, a thread: one slow log holds up none. */
  private static final int AHEAD = 4;

  private final int jobs;
  private final Consumer<R> taker;
  private final ExecutorService threads;
  private final Deque<Future<R>> begun = new ArrayDeque<>();

  /**
   * For some work.
   *
   * @param jobs the threads that it is done on, at least 1; with 1 it is done on this one
   * @param taker takes each result
   */
  InOrder(int jobs, Consumer<R> taker) {
    this.jobs = jobs;
    this.taker = taker;
    this.threads = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, InOrder::thread);
  }

  /** Ended with the program, whatever it is at. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "spinelog");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives the next piece of work. */
  void add(Supplier<R> work) {
    if (threads == null) {
      taker.accept(work.get());
      return;
    }
    begun.add(threads.submit(work::get));
    while (begun.size() > jobs * AHEAD || (!begun.isEmpty() && begun.peek().isDone())) {
      take();
    }
  }

  private void take() {
    try {
      taker.accept(begun.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits for what is left. */
  @Override
  public void close() {
    try {
      while (!begun.isEmpty()) {
        take();
      }
    } finally {
      if (threads != null) {
        threads.shutdownNow();
      }
    }
  }
}
