package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Guest;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.AdviceFiles;
import io.github.kvmtune.advice.Assessment;
import io.github.kvmtune.advice.HostAdvisor;
import io.github.kvmtune.advice.HostUse;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.samples.cli.json.AdviceJson;
import io.github.kvmtune.samples.cli.page.AdvicePage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what would make a host a better KVM host, and writes it as files. */
@Command(
    name = "advise-host",
    description =
        "Says what an administrator could change on a host so that guests run better, and why."
            + " Nothing is changed; with -o, files are written for review.")
final class AdviseHost implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @ArgGroup HostOptions on = new HostOptions();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "shared, dedicated, overcommitted or realtime: what guests are promised, repeatable."
              + " shared unless a --guest says otherwise.")
  List<Profile> profiles = new ArrayList<>();

  @Option(
      names = "--guest",
      paramLabel = "GUEST",
      converter = GuestConverter.class,
      description =
          "NAME,vcpus=N,memory=SIZE[,profile=PROFILE]: a guest to come, whose pages and CPUs are"
              + " counted, repeatable.")
  List<Guest> guests = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "TRAIT",
      description =
          "untrusted-tenants, nested-guests or assigned-devices: what else is true of the guests,"
              + " repeatable.")
  List<Trait> traits = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "Writes the advice there as files to install below /etc, with a README; replaces files of"
              + " an earlier run only.")
  @Nullable Path out;

  @Option(names = "--all", description = "Also say what is fine, unknown or not needed, and why.")
  boolean all;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  @Override
  public void run() {
    PrintWriter output = command.commandLine().getOut();
    List<Assessment> assessments = HostAdvisor.on(on.host()).assess(use());
    if (json) {
      output.println(AdviceJson.of(assessments));
    } else {
      AdvicePage.of(assessments, all).forEach(output::println);
    }
    if (out != null) {
      AdviceDirectory written = new AdviceDirectory(out);
      written.write(AdviceFiles.of(advice(assessments)));
    }
  }

  private HostUse use() {
    List<Profile> meant =
        profiles.isEmpty() && guests.isEmpty() ? List.of(Profile.SHARED) : profiles;
    return HostUse.of(meant).guests(guests).with(traits);
  }

  private static List<HostAdvice> advice(List<Assessment> assessments) {
    return assessments.stream().flatMap(each -> each.advice().stream()).toList();
  }
}
