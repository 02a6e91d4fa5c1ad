package io.github.kvmtune.hypervisor;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection that outlives a daemon's restart. Any number of threads may call at once; opening
 * anew and closing wait until no call is under way, because libvirt frees a connection that is
 * closed.
 */
final class Link implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Link.class);

  /** How long a daemon may take to come back. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** What is done with the connection. */
  interface Call<T> {
    T on(Connection connection) throws LibvirtException;
  }

  private final LibvirtUri uri;
  private final boolean readOnly;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable Connection connection;
  private boolean closed;

  private Link(LibvirtUri uri, boolean readOnly) {
    this.uri = uri;
    this.readOnly = readOnly;
  }

  static Link open(LibvirtUri uri, boolean readOnly) {
    Link link = new Link(uri, readOnly);
    link.connection = link.connect();
    return link;
  }

  LibvirtUri uri() {
    return uri;
  }

  boolean isReadOnly() {
    return readOnly;
  }

  private Connection connect() {
    try {
      return new Connection(uri.text(), readOnly);
    } catch (LibvirtException e) {
      throw ConnectFailure.of(uri, e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw ConnectFailure.noLibrary(uri, e);
    }
  }

  /** Reads something; if the daemon went away, it is asked again once it is back. */
  <T> T ask(String what, Call<T> call) {
    try {
      return call(what, call);
    } catch (HypervisorException e) {
      if (!e.isConnectionLost()) {
        throw e;
      }
      return call(what, call);
    }
  }

  /**
   * Does something, once.
   *
   * @throws HypervisorException that says so if the daemon went away meanwhile
   */
  <T> T call(String what, Call<T> call) {
    Lock shared = lock.readLock();
    shared.lock();
    try {
      Connection used = usable(shared);
      try {
        return call.on(used);
      } catch (LibvirtException | HypervisorException e) {
        throw failed(what, String.valueOf(e.getMessage()), e, used);
      }
    } finally {
      shared.unlock();
    }
  }

  private static HypervisorException failed(
      String what, String said, Exception cause, Connection used) {
    boolean lost = !used.isUsable();
    String remedy =
        lost
            ? "; the connection to the daemon is lost"
            : said.contains("read only access")
                ? "; this connection may only read, use Hypervisor.connect"
                : "";
    return new HypervisorException("cannot " + what + ": " + said.strip() + remedy, cause, lost);
  }

  // Called with the shared lock held, and ends with it held, whatever happens.
  private Connection usable(Lock shared) {
    Connection current = connection;
    while (current == null || !current.isUsable()) {
      shared.unlock();
      try {
        reopen();
      } finally {
        shared.lock();
      }
      current = connection;
    }
    return current;
  }

  private void reopen() {
    lock.writeLock().lock();
    try {
      Connection old = connection;
      if (closed) {
        throw isClosed();
      }
      if (old == null || !old.isUsable()) {
        connection = null;
        release(old);
        connection = connectPatiently();
        LOG.info("connected to {} again", uri);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private HypervisorException isClosed() {
    return new HypervisorException(
        "the connection to " + uri + " is closed; open another with Hypervisor.connect");
  }

  private Connection connectPatiently() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return connect();
      } catch (HypervisorException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Pauses.pause(PAUSE);
      }
    }
  }

  private void release(@Nullable Connection old) {
    if (old == null) {
      return;
    }
    try {
      old.close();
    } catch (LibvirtException e) {
      LOG.debug("closing the connection to {} failed", uri, e);
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      closed = true;
      release(connection);
      connection = null;
    } finally {
      lock.writeLock().unlock();
    }
  }
}
