package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.review.DomainCheck;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.samples.cli.json.FindingsJson;
import io.github.kvmtune.samples.cli.page.FindingsPage;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
          "The versions that will run the domains, such as 11.3.0/10.0.0; those behind --uri, or"
              + " 9.0.0/7.2.0, unless given.")
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

  private final Map<VirtType, DomainCheck> checks = new EnumMap<>(VirtType.class);

  @Override
  public void run() {
    if (anyHost && on.isCaptured()) {
      throw new BadUseException(
          command,
          "--any-host leaves out the host that --root or --snapshot names; say one of the two");
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    for (String file : files) {
      try {
        findings.put(file, check(read(file)));
      } catch (FailedException e) {
        failures.add(e.getMessage());
      }
    }
    print(findings);
    failures.addAll(broken(findings));
    if (!failures.isEmpty()) {
      throw new FailedException(String.join("; ", failures));
    }
  }

  private List<Finding> check(Domain domain) {
    VirtType type = VirtType.QEMU.word().equals(domain.getType()) ? VirtType.QEMU : VirtType.KVM;
    return checks.computeIfAbsent(type, this::check).check(domain);
  }

  private DomainCheck check(VirtType type) {
    Target versions = target == null ? on.target(type).orElse(Target.OLDEST_SUPPORTED) : target;
    DomainCheck check = DomainCheck.of(versions);
    return anyHost ? check : check.on(on.host());
  }

  private static List<String> broken(Map<String, List<Finding>> findings) {
    List<String> broken =
        findings.entrySet().stream()
            .filter(file -> file.getValue().stream().anyMatch(f -> f.severity().preventsStart()))
            .map(Map.Entry::getKey)
            .toList();
    return broken.isEmpty()
        ? List.of()
        : List.of(
            "%d of %d domains would not run: %s"
                .formatted(broken.size(), findings.size(), String.join(", ", broken)));
  }

  private static Domain read(String file) {
    try {
      return file.equals(STANDARD_INPUT)
          ? LibvirtXml.read(Domain.class, System.in)
          : read(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new FailedException(file + ": there is no such file");
    } catch (IOException e) {
      throw new FailedException("\"" + file + "\" cannot be read: " + IoReason.of(e));
    } catch (LibvirtXmlException | InvalidPathException e) {
      throw new FailedException(file + ": " + e.getMessage());
    }
  }

  private static Domain read(Path file) throws IOException {
    try (InputStream xml = Files.newInputStream(file)) {
      return LibvirtXml.read(Domain.class, xml);
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
}
