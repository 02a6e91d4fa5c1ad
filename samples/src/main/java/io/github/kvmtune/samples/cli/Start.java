package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.samples.cli.page.StartPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tunes a guest for the host behind a libvirt connection, defines it there and starts it. */
@Command(
    name = "start",
    description = "Tunes a guest for a host beside those that run there, defines and starts it.")
final class Start implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Mixin GuestOptions wanted = new GuestOptions();

  @Option(
      names = "--uri",
      required = true,
      paramLabel = "URI",
      description = "The libvirt to start it on, such as qemu:///system.")
  @SuppressWarnings("NullAway.Init")
  String uri;

  @Override
  public void run() {
    // A guest that contradicts itself is refused before anything is asked of libvirt.
    Guest guest = wanted.guest();
    try (Hypervisor hypervisor = HostOptions.connect(uri)) {
      GuestPlan plan =
          Planner.on(hypervisor.host())
              .beside(hypervisor.occupancy())
              .target(hypervisor.target(guest.virtType()))
              .plan(guest);
      hypervisor.apply(plan);
      StartPage.of(plan, uri).forEach(command.commandLine().getOut()::println);
    }
  }
}
