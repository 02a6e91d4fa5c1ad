package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Idle;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.capabilities.CapabilitiesHost;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpu;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpuSignature;
import java.util.List;
import java.util.Optional;

/** The CPUs: those that the cells list are online. */
final class CpuReader {

  static final String CPU = "/capabilities/host/cpu";

  private final CapabilitiesHost host;
  private final CapabilitiesHostCpu cpu;
  private final Findings findings;

  CpuReader(CapabilitiesHost host, CapabilitiesHostCpu cpu, Findings findings) {
    this.host = host;
    this.cpu = cpu;
    this.findings = findings;
  }

  Cpus read(List<Cell> cells, IdSet online) {
    return new Cpus(
        model(),
        Findings.fact(Cell.CELLS + "/cell/cpus", cells.isEmpty() ? null : online),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        new TopologyReader(cells, online, findings)
            .read(new CacheReader(host.getCache(), findings).read()),
        Findings.unstated(),
        Findings.unstated(),
        new Idle(Findings.unstated(), Findings.unstated(), Findings.unstated()));
  }

  // Features are no flags: the document lists only those that the named model lacks.
  private CpuModel model() {
    Optional<CapabilitiesHostCpuSignature> signature = Optional.ofNullable(cpu.getSignature());
    return new CpuModel(
        Findings.fact(CPU + "/vendor", cpu.getVendor()).map(CpuReader::ownName),
        number("family", signature.map(CapabilitiesHostCpuSignature::getFamily)),
        number("model", signature.map(CapabilitiesHostCpuSignature::getModel)),
        Findings.fact(CPU + "/model", cpu.getModel()),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  private static Fact<Integer> number(String attribute, Optional<Integer> value) {
    return new Fact<>(value, Findings.at(CPU + "/signature/@" + attribute));
  }

  /** The vendor's own string, which libvirt shortens. */
  private static String ownName(String vendor) {
    return switch (vendor) {
      case "Intel" -> "GenuineIntel";
      case "AMD" -> "AuthenticAMD";
      case "Hygon" -> "HygonGenuine";
      default -> vendor;
    };
  }
}
