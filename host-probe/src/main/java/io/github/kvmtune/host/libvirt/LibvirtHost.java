package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.LibvirtDocuments;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.capabilities.CapabilitiesHost;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpu;
import java.util.List;
import java.util.Optional;

/** Puts the readers' facts together. */
public final class LibvirtHost {

  private LibvirtHost() {}

  /** Reads a host from libvirt's documents; what they do not say is absent. */
  public static Host read(LibvirtDocuments documents) {
    Findings findings = new Findings();
    Capabilities capabilities =
        documents
            .capabilities()
            .flatMap(xml -> findings.document(Capabilities.class, Findings.CAPABILITIES, xml))
            .orElseGet(Capabilities::new);
    CapabilitiesHost host =
        Optional.ofNullable(capabilities.getHost()).orElseGet(CapabilitiesHost::new);
    CapabilitiesHostCpu cpu =
        Optional.ofNullable(host.getCpu()).orElseGet(CapabilitiesHostCpu::new);
    Fact<String> arch = Findings.fact(CpuReader.CPU + "/arch", cpu.getArch());
    List<Cell> cells = Cell.of(host, findings);
    DeviceTree devices = DeviceTree.of(documents.nodeDevices(), findings);
    List<NumaNode> nodes = nodes(cells, findings);
    return new Host(
        arch,
        Findings.unstated(),
        Findings.unstated(),
        cpus(host, cpu, cells, findings),
        nodes,
        new MemoryReader(nodes).read(),
        new KvmReader(capabilities, arch).read(),
        new NetworkDevices(devices).read(),
        new StorageDevices(devices).read(),
        new PciDevices(devices, host.getIommu()).read(),
        new TscReader(cpu).read(),
        Unstated.limits(),
        Unstated.resctrl(),
        Unstated.security(),
        new OwnFacts(documents, findings).read(capabilities, devices),
        findings.problems());
  }

  private static Cpus cpus(
      CapabilitiesHost host, CapabilitiesHostCpu cpu, List<Cell> cells, Findings findings) {
    IdSet online = cells.stream().map(Cell::cpuIds).reduce(IdSet.empty(), IdSet::union);
    return new CpuReader(host, cpu, findings).read(cells, online);
  }

  private static List<NumaNode> nodes(List<Cell> cells, Findings findings) {
    return cells.stream().map(cell -> new CellReader(cell, findings).read()).toList();
  }
}
