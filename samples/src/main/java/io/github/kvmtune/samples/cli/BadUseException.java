package io.github.kvmtune.samples.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options that are right by themselves but not together; the message holds the remedy. */
final class BadUseException extends ParameterException {

  private static final long serialVersionUID = 1;

  BadUseException(CommandSpec command, String message) {
    super(command.commandLine(), message);
  }
}
