package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.capabilities.CapabilitiesHost;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpu;
import java.util.List;
import java.util.Optional;

/** Puts the readers' facts together. */
public final class CapabilitiesReader {

  private CapabilitiesReader() {}

  /** Reads a host from libvirt's capabilities; what they do not say is absent. */
  public static Host read(Capabilities capabilities) {
    Findings findings = new Findings();
    CapabilitiesHost host =
        Optional.ofNullable(capabilities.getHost()).orElseGet(CapabilitiesHost::new);
    CapabilitiesHostCpu cpu =
        Optional.ofNullable(host.getCpu()).orElseGet(CapabilitiesHostCpu::new);
    Fact<String> arch = Findings.fact(CpuReader.CPU + "/arch", cpu.getArch());
    List<Cell> cells = Cell.of(host, findings);
    IdSet online = cells.stream().map(Cell::cpuIds).reduce(IdSet.empty(), IdSet::union);
    List<NumaNode> nodes =
        cells.stream().map(cell -> new CellReader(cell, findings).read()).toList();
    return new Host(
        arch,
        Findings.unstated(),
        Findings.unstated(),
        new CpuReader(host, cpu, findings).read(cells, online),
        nodes,
        new MemoryReader(nodes).read(),
        new KvmReader(capabilities, arch).read(),
        Unstated.networking(),
        Unstated.storage(),
        Unstated.pci(),
        Unstated.time(),
        Unstated.limits(),
        Unstated.security(),
        findings.problems());
  }
}
