package io.github.kvmtune.samples.cli;

import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.samples.cli.page.VerifyPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a running guest with what it was promised. */
@Command(
    name = "verify",
    description = {
      "Compares a running guest with the plan that it was started with.",
      "Each item: promised, found, and where it was read. Exit status 1 if something promised is"
          + " missing."
    })
final class Verify implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Option(
      names = "--uri",
      required = true,
      paramLabel = "URI",
      description = "The libvirt that runs it, such as qemu:///system.")
  @SuppressWarnings("NullAway.Init")
  String uri;

  @Parameters(paramLabel = "NAME", description = "The guest.")
  @SuppressWarnings("NullAway.Init")
  String name;

  @Override
  public Integer call() {
    try (Hypervisor hypervisor = HostOptions.connect(uri)) {
      VerifyReport report = hypervisor.verify(name);
      VerifyPage.of(report, uri).forEach(command.commandLine().getOut()::println);
      return report.isKept() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
