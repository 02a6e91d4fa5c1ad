package io.github.kvmtune.samples.cli;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.samples.cli.json.HostJson;
import io.github.kvmtune.samples.cli.page.HostPage;
import java.io.PrintWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what is known about a host. */
@Command(
    name = "probe",
    description = "Prints what is known about a KVM host, with the files it was read from.")
final class Probe implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @ArgGroup HostOptions from = new HostOptions();

  @Option(names = "--json", description = "Print JSON; what the host does not say is null.")
  boolean json;

  @Override
  public void run() {
    PrintWriter out = command.commandLine().getOut();
    Host host = from.host();
    if (json) {
      out.println(HostJson.of(host));
    } else {
      HostPage.of(host).forEach(out::println);
    }
  }
}
