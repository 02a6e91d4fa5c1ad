package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Target;
import io.github.kvmtune.drawing.HostDrawing;
import io.github.kvmtune.samples.cli.json.PlanJson;
import io.github.kvmtune.samples.cli.page.PlanPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tunes a guest for a host and prints the plan. */
@Command(
    name = "plan",
    description = "Tunes a guest for a host: decisions with their reasons, then libvirt's XML.")
final class Plan implements Runnable {

  /** What is printed instead of the page for people. */
  static final class Form {

    @Option(names = "--xml", description = "Print the domain's XML alone.")
    boolean xml;

    @Option(names = "--json", description = "Print the plan as JSON.")
    boolean json;
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Mixin GuestOptions wanted = new GuestOptions();

  @ArgGroup HostOptions on = new HostOptions();

  @Option(
      names = "--target",
      paramLabel = "LIBVIRT/QEMU",
      converter = TargetConverter.class,
      description =
          "The versions that will run the guest, such as 11.3.0/10.0.0; those of a --uri or else"
              + " 9.0.0/7.2.0 unless given.")
  @Nullable Target target;

  @ArgGroup Form form = new Form();

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Also draw the host and what sits where on it as a picture, such as db1.svg.")
  @Nullable Path picture;

  @Override
  public void run() {
    PrintWriter out = command.commandLine().getOut();
    Guest guest = wanted.guest();
    Planner planner = on.planner();
    GuestPlan plan = (target == null ? planner : planner.target(target)).plan(guest);
    HostDrawing drawing = planner.drawing(plan);
    if (picture != null) {
      write(drawing, picture);
    }
    if (form.xml) {
      out.print(plan.xml());
    } else if (form.json) {
      out.println(PlanJson.of(plan));
    } else {
      PlanPage.of(plan, drawing).forEach(out::println);
    }
  }

  private static void write(HostDrawing drawing, Path file) {
    try {
      Files.writeString(file, drawing.svg());
    } catch (IOException e) {
      throw new FailedException("the picture cannot be written to " + file + ": " + IoReason.of(e));
    }
  }
}
