package io.github.kvmtune.hypervisor;

import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.hypervisor.verify.QemuProcess;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Tells how a start goes on while libvirt's call for it lasts, which for a guest with its memory
 * preallocated can be minutes. Closing it ends its thread.
 */
final class StartWatch implements AutoCloseable {

  private final Reporter reporter;
  private final ScheduledExecutorService clock;
  private boolean closed;

  private StartWatch(Reporter reporter, ScheduledExecutorService clock) {
    this.reporter = reporter;
    this.clock = clock;
  }

  static StartWatch over(Reporter reporter, String uuid, boolean local) {
    ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(1, StartWatch::thread);
    long every = reporter.every().toMillis();
    StartWatch watch = new StartWatch(reporter, clock);
    Runnable look = () -> watch.tell(allocated(uuid, local));
    var unused = clock.scheduleAtFixedRate(look, every, every, TimeUnit.MILLISECONDS);
    return watch;
  }

  // Looking takes its time, and what comes after the start is not told any more.
  private synchronized void tell(Optional<ByteSize> allocated) {
    if (!closed) {
      reporter.tell(Step.STARTING, allocated);
    }
  }

  private static Optional<ByteSize> allocated(String uuid, boolean local) {
    return local ? QemuProcess.ofGuest(uuid).flatMap(QemuProcess::allocated) : Optional.empty();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kvmtune-start-watch");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void close() {
    closed = true;
    clock.shutdownNow();
  }

  /** How long it took, for a log. */
  @Override
  public String toString() {
    return reporter.elapsed().toMillis() + " ms";
  }
}
