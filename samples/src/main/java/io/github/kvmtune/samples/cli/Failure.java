package io.github.kvmtune.samples.cli;

import io.github.kvmtune.InvalidGuestException;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.xml.LibvirtXmlException;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers a command that was refused or failed: one line that says why. */
record Failure(ErrorLine line) implements IExecutionExceptionHandler {

  /** Exceptions whose message is meant for users. */
  private static final Set<Class<?>> EXPLAINED =
      Set.of(
          InvalidGuestException.class,
          PlanRefusedException.class,
          LibvirtXmlException.class,
          HypervisorException.class,
          FailedException.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult args) {
    line.print(message(failure), failure);
    return ExitCode.SOFTWARE;
  }

  private String message(Exception failure) {
    if (EXPLAINED.contains(failure.getClass())) {
      return String.valueOf(failure.getMessage());
    }
    return "unexpected " + failure + (line.debug() ? "" : "; --debug shows where");
  }
}
