package io.github.kvmtune.hypervisor;

/**
 * Something libvirt could not or would not do; the message is libvirt's own, with what was being
 * done and, where there is one, the remedy.
 */
public final class HypervisorException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean connectionLost;

  HypervisorException(String message) {
    this(message, null, false);
  }

  HypervisorException(String message, Throwable cause) {
    this(message, cause, false);
  }

  HypervisorException(
      String message, @org.jspecify.annotations.Nullable Throwable cause, boolean connectionLost) {
    super(message, cause);
    this.connectionLost = connectionLost;
  }

  /**
   * Whether the daemon went away meanwhile, so that it is not known whether it did what it was
   * asked for. The next call connects again.
   */
  public boolean isConnectionLost() {
    return connectionLost;
  }
}
