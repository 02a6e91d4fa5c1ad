package io.github.kvmtune.samples.cli;

import io.github.kvmtune.host.HostSnapshot;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down what a probe reads, so that guests can be planned elsewhere. */
@Command(
    name = "snapshot",
    description = {
      "Writes what a probe reads of a host into one file, from which probe --snapshot and plan"
          + " --snapshot find the same facts anywhere.",
      "Without MAC addresses, UUIDs, serial numbers, container ids, mounts other than cgroups and"
          + " huge pages, and options of the kernel's command line that no tuning asks for."
    })
final class Snapshot implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write, such as host.zip.")
  @SuppressWarnings("NullAway.Init")
  Path output;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      converter = DirectoryConverter.class,
      description = "A captured host instead of this one: the directory with its sys and proc.")
  @Nullable Path root;

  @Option(names = "--with-identifiers", description = "Keep everything as it is.")
  boolean withIdentifiers;

  @Override
  public void run() {
    HostSnapshot snapshot = root == null ? HostSnapshot.local() : HostSnapshot.at(root);
    try {
      (withIdentifiers ? snapshot.withIdentifiers() : snapshot).writeTo(output);
    } catch (UncheckedIOException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
    command.commandLine().getOut().println("wrote " + output);
  }
}
