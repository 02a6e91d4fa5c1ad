package io.github.kvmtune.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Prints what is skipped, and why, to standard error; one line for each class and reason. A class
 * whose set-up finds that something is missing would otherwise look like one without tests.
 */
public final class SkippedAloud implements TestExecutionListener {

  private final Set<String> said = ConcurrentHashMap.newKeySet();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    say(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      say(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
    }
  }

  private void say(TestIdentifier test, String reason) {
    String line = "SKIPPED: " + name(test) + ": " + reason;
    if (said.add(line)) {
      System.err.println(line);
    }
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaClass().getSimpleName())
        .orElse(test.getDisplayName());
  }
}
