package io.github.kvmtune.samples.cli;

import java.io.PrintWriter;

/**
 * The one line on standard error that says what went wrong.
 *
 * @param debug whether the stack trace follows
 */
record ErrorLine(PrintWriter err, boolean debug) {

  void print(String message) {
    err.println("kvmtune: " + OneLine.of(message));
  }

  void print(String message, Throwable cause) {
    print(message);
    if (debug) {
      cause.printStackTrace(err);
      err.flush();
    }
  }
}
