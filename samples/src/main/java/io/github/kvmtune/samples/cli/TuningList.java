package io.github.kvmtune.samples.cli;

import io.github.kvmtune.samples.cli.page.TuningsPage;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what can be tuned. */
@Command(
    name = "tunings",
    description = "Lists the tunings: what each does, and what it can be forced to.")
final class TuningList implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Override
  public void run() {
    PrintWriter out = command.commandLine().getOut();
    TuningsPage.lines().forEach(out::println);
  }
}
