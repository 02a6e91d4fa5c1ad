package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.capabilities.CapabilitiesHost;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopology;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCells;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCell;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCellCpus;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCellCpusCpu;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A NUMA cell of the document that has a number; CPUs without one are left out.
 *
 * @param id the number of the cell
 * @param xml the element
 * @param cpus its CPUs that have a number
 */
record Cell(
    int id,
    CapabilitiesHostTopologyCellsCell xml,
    List<CapabilitiesHostTopologyCellsCellCpusCpu> cpus) {

  static final String CELLS = "/capabilities/host/topology/cells";

  /** The cells of the host; those without a number are problems. */
  static List<Cell> of(CapabilitiesHost host, Findings findings) {
    return Optional.ofNullable(host.getTopology())
        .map(CapabilitiesHostTopology::getCells)
        .map(CapabilitiesHostTopologyCells::getCells)
        .orElse(List.of())
        .stream()
        .flatMap(xml -> of(xml, findings).stream())
        .toList();
  }

  private static Optional<Cell> of(CapabilitiesHostTopologyCellsCell xml, Findings findings) {
    Integer id = xml.getId();
    if (id == null) {
      findings.doubtful(CELLS + "/cell", "a cell has no id");
      return Optional.empty();
    }
    return Optional.of(new Cell(id, xml, cpus(xml, path(id), findings)));
  }

  private static List<CapabilitiesHostTopologyCellsCellCpusCpu> cpus(
      CapabilitiesHostTopologyCellsCell xml, String path, Findings findings) {
    List<CapabilitiesHostTopologyCellsCellCpusCpu> all =
        Optional.ofNullable(xml.getCpus())
            .map(CapabilitiesHostTopologyCellsCellCpus::getCpus)
            .orElse(List.of());
    List<CapabilitiesHostTopologyCellsCellCpusCpu> numbered =
        all.stream().filter(Cell::isNumbered).toList();
    if (numbered.size() < all.size()) {
      findings.doubtful(path + "/cpus/cpu", "a CPU has no id from 0 on below " + IdSet.LIMIT);
    }
    return numbered;
  }

  private static boolean isNumbered(CapabilitiesHostTopologyCellsCellCpusCpu cpu) {
    Integer id = cpu.getId();
    return id != null && id >= 0 && id < IdSet.LIMIT;
  }

  /** Where the cell is. */
  String path() {
    return path(id);
  }

  private static String path(int id) {
    return CELLS + "/cell[@id='" + id + "']";
  }

  IdSet cpuIds() {
    return IdSet.of(
        cpus.stream()
            .map(CapabilitiesHostTopologyCellsCellCpusCpu::getId)
            .filter(Objects::nonNull)
            .toList());
  }
}
