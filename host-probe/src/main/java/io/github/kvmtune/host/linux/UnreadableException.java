package io.github.kvmtune.host.linux;

import java.io.IOException;

/** Something is there but cannot be read; the message is the reason, fit for people. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  public UnreadableException(String reason) {
    super(reason);
  }
}
