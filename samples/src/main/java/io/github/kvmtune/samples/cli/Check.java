package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Target;
import io.github.kvmtune.review.DomainCheck;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.samples.cli.json.FindingsJson;
import io.github.kvmtune.samples.cli.page.FindingsPage;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domain.Domain;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with domains before they are run. */
@Command(
    name = "check",
    description =
        "Tells what libvirt would refuse in a domain, what would not start and what would run badly.")
final class Check implements Runnable {

  private static final String STANDARD_INPUT = "-";

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @ArgGroup HostOptions on = new HostOptions();

  @Option(
      names = "--target",
      paramLabel = "LIBVIRT/QEMU",
      converter = TargetConverter.class,
      description =
          "The versions that will run the domains, such as 11.3.0/10.0.0; 9.0.0/7.2.0 unless given.")
  @Nullable Target target;

  @Option(
      names = "--any-host",
      description = "Leave out what depends on a host, which is this machine unless given.")
  boolean anyHost;

  @Option(names = "--json", description = "Print the findings as JSON.")
  boolean json;

  @Parameters(
      paramLabel = "DOMAIN",
      arity = "1..*",
      description = "Files with a <domain>, or - for standard input.")
  @SuppressWarnings("NullAway.Init")
  List<String> files;

  @Override
  public void run() {
    DomainCheck check = DomainCheck.of(target == null ? Target.OLDEST_SUPPORTED : target);
    Map<String, List<Finding>> findings = findings(anyHost ? check : check.on(on.host()));
    print(findings);
    List<String> broken =
        findings.keySet().stream().filter(file -> preventsStart(findings.get(file))).toList();
    if (!broken.isEmpty()) {
      throw new FailedException(
          "%d of %d domains would not run: %s"
              .formatted(broken.size(), findings.size(), String.join(", ", broken)));
    }
  }

  private Map<String, List<Finding>> findings(DomainCheck check) {
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (String file : files) {
      findings.put(file, check.check(read(file)));
    }
    return findings;
  }

  private static Domain read(String file) {
    try {
      return file.equals(STANDARD_INPUT)
          ? LibvirtXml.read(Domain.class, System.in)
          : LibvirtXml.read(Domain.class, Path.of(file));
    } catch (LibvirtXmlException | InvalidPathException e) {
      throw new FailedException(file + ": " + e.getMessage());
    }
  }

  private void print(Map<String, List<Finding>> findings) {
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(FindingsJson.of(findings));
    } else {
      FindingsPage.of(findings).forEach(out::println);
    }
  }

  private static boolean preventsStart(@Nullable List<Finding> findings) {
    return findings != null && findings.stream().anyMatch(f -> f.severity().preventsStart());
  }
}
