package io.github.kvmtune.it;

import java.util.List;
import java.util.Optional;

/** What {@link KvmLab} expects and finds, printed line by line as it goes. */
final class LabChecks {

  private int failures;
  private int checks;

  void say(Object text) {
    System.out.println("LAB   " + text);
  }

  /** A part of the run; if it breaks off, that is one failure, and the next part is run. */
  void section(String title, Runnable steps) {
    System.out.println("LAB " + title);
    try {
      steps.run();
    } catch (RuntimeException | AssertionError e) {
      fail(title + " broke off: " + e);
    }
  }

  void expect(String what, Object expected, Object found) {
    if (expected.equals(found)) {
      checks++;
      say("ok: " + what + " = " + found);
    } else {
      fail(what + ": expected " + expected + ", found " + found);
    }
  }

  void expectLine(String what, List<String> lines, String part) {
    Optional<String> line =
        lines.stream()
            .filter(
                l ->
                    l.toLowerCase(java.util.Locale.ROOT)
                        .contains(part.toLowerCase(java.util.Locale.ROOT)))
            .findFirst();
    if (line.isPresent()) {
      checks++;
      say("ok: " + what + ": " + line.get().replace('_', ' '));
    } else {
      fail(what + ": no line with \"" + part + "\" in the guest's kernel log");
    }
  }

  private void fail(String what) {
    failures++;
    say("FAILED: " + what);
  }

  boolean passed() {
    System.out.println("LAB " + checks + " checks passed, " + failures + " failed");
    return failures == 0;
  }
}
