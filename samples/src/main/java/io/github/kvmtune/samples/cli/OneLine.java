package io.github.kvmtune.samples.cli;

/** Messages as one line: a name or path typed by a user may hold a line break. */
final class OneLine {

  private OneLine() {}

  static String of(String message) {
    return message.strip().replace("\r", "\\r").replace("\n", "\\n");
  }
}
