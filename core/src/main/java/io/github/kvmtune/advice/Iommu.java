package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.advice.Remedy.TakesEffect;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.IommuGroup;
import java.util.List;

/**
 * Devices can be given to guests, and those the host keeps do not pay for it.
 *
 * <p>Source: Linux kernel, "The kernel's command-line parameters": intel_iommu, iommu. AMD's IOMMU
 * is in use without an argument.
 */
final class Iommu implements Advisor {

  @Override
  public String name() {
    return "iommu";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<List<IommuGroup>> groups = host.pci().iommuGroups();
    UsedFact used = UsedFact.of("IOMMU groups", groups.map(List::size));
    if (!use.is(Trait.ASSIGNED_DEVICES)) {
      return Assessment.notNeeded(name(), "no devices are to be given to guests", used);
    }
    if (!groups.isKnown()) {
      return Assessment.unstated(name(), "which IOMMU groups it has", groups);
    }
    if (groups.is(List.of())) {
      return Assessment.advised(enable(host, used));
    }
    return isX86(host) && groups.orElseThrow().stream().anyMatch(Iommu::isTranslated)
        ? Assessment.advised(passThrough(used))
        : Assessment.fine(name(), "devices can be given to guests", used);
  }

  private HostAdvice enable(Host host, UsedFact used) {
    HostAdvice.Builder advice =
        HostAdvice.of(name(), "switch the IOMMU on")
            .because(
                "without it, a device given to a guest could write to all of the host's memory")
            .remedy(
                new Remedy.ByHand(
                    "enable VT-d, AMD-Vi or the SMMU in the firmware", TakesEffect.AT_BOOT));
    if (host.cpus().model().isIntel()) {
      advice.remedy(new Remedy.KernelArgument("intel_iommu=on"));
    }
    if (isX86(host)) {
      advice
          .remedy(new Remedy.KernelArgument("iommu=pt"))
          .effect("with iommu=pt the IOMMU does not confine devices that the host keeps");
    }
    return advice
        .reference("Linux kernel: The kernel's command-line parameters")
        .facts(List.of(used))
        .build();
  }

  private HostAdvice passThrough(UsedFact used) {
    return HostAdvice.of(name(), "let the host's own devices bypass the IOMMU")
        .because("the IOMMU translates every DMA of devices that the host keeps, too")
        .remedy(new Remedy.KernelArgument("iommu=pt"))
        .effect(
            "the IOMMU no longer confines devices that the host keeps; leave it out where such a"
                + " device is not trusted")
        .reference("Linux kernel: The kernel's command-line parameters")
        .facts(List.of(used))
        .build();
  }

  // Types are DMA, DMA-FQ and identity; groups of devices in guests are of type unmanaged.
  private static boolean isTranslated(IommuGroup group) {
    return group.type().value().filter(type -> type.startsWith("DMA")).isPresent();
  }

  private static boolean isX86(Host host) {
    return host.cpus().model().isIntel() || host.cpus().model().isAmd();
  }
}
