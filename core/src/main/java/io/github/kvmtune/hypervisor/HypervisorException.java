package io.github.kvmtune.hypervisor;

/**
 * Something libvirt could not or would not do; the message is libvirt's own, with what was being
 * done.
 */
public final class HypervisorException extends RuntimeException {

  private static final long serialVersionUID = 1;

  HypervisorException(String message) {
    super(message);
  }

  HypervisorException(String message, Throwable cause) {
    super(message, cause);
  }
}
