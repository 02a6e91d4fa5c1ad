package io.github.kvmtune.samples.cli;

import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be meant: one line that names the value and the remedy. */
record WrongUse(ErrorLine line) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    line.print(message(wrong), wrong);
    return ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    // These two kinds are ours and say the remedy themselves.
    if (wrong.getCause() instanceof TypeConversionException ours) {
      return option(wrong) + ours.getMessage();
    }
    if (wrong instanceof BadUseException) {
      return plain(wrong);
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return plain(wrong) + suggestion(wrong) + "; see " + command + " --help";
  }

  private static String option(ParameterException wrong) {
    return wrong.getArgSpec() instanceof OptionSpec option ? option.longestName() + ": " : "";
  }

  private static String plain(ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage());
    return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
  }

  private static String suggestion(ParameterException wrong) {
    List<String> suggestions =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
  }
}
