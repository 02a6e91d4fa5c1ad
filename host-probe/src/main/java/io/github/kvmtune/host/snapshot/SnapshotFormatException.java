package io.github.kvmtune.host.snapshot;

/** A file is no snapshot; the message goes on from the file's name. */
final class SnapshotFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  SnapshotFormatException(String message) {
    super(message);
  }
}
