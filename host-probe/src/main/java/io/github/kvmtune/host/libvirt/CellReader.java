package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.DomainCpuNumaCellDistances;
import io.github.kvmtune.xml.domain.DomainCpuNumaCellDistancesSibling;
import io.github.kvmtune.xml.domain.DomainSize;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One NUMA cell as a node. */
final class CellReader {

  private final Cell cell;
  private final Findings findings;

  CellReader(Cell cell, Findings findings) {
    this.cell = cell;
    this.findings = findings;
  }

  NumaNode read() {
    return new NumaNode(
        cell.id(),
        Findings.known(cell.path() + "/cpus", cell.cpuIds()),
        new NodeMemory(
            total(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated()),
        distances(),
        new PagePools(cell, findings).read());
  }

  Fact<ByteSize> total() {
    return findings.read(
        cell.path() + "/memory",
        () -> Optional.ofNullable(cell.xml().getMemory()).map(DomainSize::getSize).orElse(null));
  }

  private Fact<Map<Integer, Integer>> distances() {
    String path = cell.path() + "/distances";
    DomainCpuNumaCellDistances distances = cell.xml().getDistances();
    return distances == null
        ? Findings.absent(path)
        : findings.read(path, () -> distancesById(distances));
  }

  private static Map<Integer, Integer> distancesById(DomainCpuNumaCellDistances distances) {
    Map<Integer, Integer> byId = new TreeMap<>();
    for (DomainCpuNumaCellDistancesSibling sibling : distances.getSiblings()) {
      Integer id = sibling.getId();
      Integer value = sibling.getValue();
      if (id == null || value == null) {
        throw new IllegalArgumentException("a sibling has no id or no value");
      }
      byId.put(id, value);
    }
    return byId;
  }
}
