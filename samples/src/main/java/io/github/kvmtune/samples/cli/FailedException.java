package io.github.kvmtune.samples.cli;

/** A command that could not do what it was asked to; the message says why. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedException(String message) {
    super(message);
  }
}
