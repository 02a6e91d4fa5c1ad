package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;
import java.util.Objects;

/** PCI controllers that a plan adds; libvirt adds those that devices need by itself. */
final class PciControllers {

  private PciControllers() {}

  /** Adds one with the next index and tells so; the root bus, index 0, comes with the first. */
  static DomainController add(Domain domain, String model, Decision.Builder decision) {
    List<DomainController> all = domain.ensureDevices().getControllers();
    if (all.stream().noneMatch(PciControllers::isPci)) {
      add(0, "pcie-root", all, decision);
    }
    int next =
        all.stream()
            .filter(PciControllers::isPci)
            .map(DomainController::getIndex)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    return add(next + 1, model, all, decision);
  }

  private static DomainController add(
      int index, String model, List<DomainController> all, Decision.Builder decision) {
    DomainController added = new DomainController().setType("pci").setIndex(index).setModel(model);
    all.add(added);
    decision.set(path(added) + "/@model", model);
    return added;
  }

  static String path(DomainController controller) {
    return "/domain/devices/controller[@type='pci'][@index='" + controller.getIndex() + "']";
  }

  static boolean isPci(DomainController controller) {
    return "pci".equals(controller.getType());
  }
}
