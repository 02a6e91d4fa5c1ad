package io.github.kvmtune.tuning;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;
import java.util.Objects;

/** PCI controllers that a plan adds; libvirt adds those that devices need by itself. */
final class PciControllers {

  private PciControllers() {}

  /** Adds one with the next index; the root bus, which has index 0, comes with the first. */
  static DomainController add(Domain domain, String model) {
    List<DomainController> all = domain.ensureDevices().getControllers();
    if (all.stream().noneMatch(PciControllers::isPci)) {
      all.add(new DomainController().setType("pci").setIndex(0).setModel("pcie-root"));
    }
    int next =
        all.stream()
            .filter(PciControllers::isPci)
            .map(DomainController::getIndex)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    DomainController added =
        new DomainController().setType("pci").setIndex(next + 1).setModel(model);
    all.add(added);
    return added;
  }

  static boolean isPci(DomainController controller) {
    return "pci".equals(controller.getType());
  }
}
