package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.host.VirtualFunction;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.InterfaceSourceView;
import java.util.List;
import java.util.Optional;

/**
 * Lets libvirt hand an assigned virtual function over and take it back, unless the administrator
 * has bound it to vfio-pci for good, and tells what is known of it.
 *
 * <p>Source: libvirt domain format, "PCI Passthrough"; Linux kernel, VFIO.
 */
final class Sriov implements Tuning {

  private static final String VFIO = "vfio-pci";

  @Override
  public String name() {
    return "sr-iov";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "SR-IOV",
            "Hands an assigned virtual function to the guest and takes it back.")
        .reference("libvirt domain format: PCI Passthrough")
        .values(Values.onlyOff())
        .migration("not possible, unless another NIC stands in");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().isPassedThrough(),
        "no virtual function is assigned",
        slot -> hand(slot, situation));
  }

  private Decision hand(NicSlot slot, Situation situation) {
    InterfaceSourceView.Hostdev source = (InterfaceSourceView.Hostdev) slot.nic().getSourceView();
    HostFunction device = new HostFunction(situation.host().pci(), source.address());
    boolean isBound = device.function().filter(function -> function.driver().is(VFIO)).isPresent();
    slot.nic().setManaged(!isBound);
    Decision.Builder decision =
        Decision.applied(name(), reason(slot.wanted(), source, isBound))
            .set(slot.path() + "/@managed", isBound ? "no" : "yes")
            .asked("network", slot.wanted().title())
            .reference("libvirt domain format: PCI Passthrough")
            .migration(
                slot.wanted().canMigrate()
                    ? "the function is unplugged first, so it does not hinder"
                    : "not possible while the device is assigned");
    device.function().ifPresent(function -> tell(function, slot.wanted(), decision));
    situation.host().pci().iommu().facts().forEach(fact -> decision.fact("IOMMU groups", fact));
    distance(device, situation).ifPresent(decision::warn);
    warnOfCompanions(device, decision);
    return decision.build();
  }

  private static String reason(Nic wanted, InterfaceSourceView.Hostdev source, boolean isBound) {
    String picked = wanted instanceof Nic.Sriov ? source.address() + " is free; " : "";
    return picked
        + (isBound
            ? "it is bound to vfio-pci already, and stays so when the guest stops"
            : "libvirt binds it to vfio-pci for the guest and gives it back to the host afterwards");
  }

  private static void tell(VirtualFunction function, Nic wanted, Decision.Builder decision) {
    decision
        .fact("node of " + function.address(), function.node())
        .fact("driver of " + function.address(), function.driver());
    if (wanted instanceof Nic.Hostdev && function.taken().isActive()) {
      decision.warn(
          "the assigned device "
              + function.address()
              + " is in use on the host: "
              + function.taken().reason());
    }
  }

  private static Optional<String> distance(HostFunction device, Situation situation) {
    Optional<Integer> node = device.node().value();
    Optional<IdSet> nodes = GuestNodes.of(situation.placement());
    return node.isPresent() && nodes.isPresent() && !nodes.get().contains(node.get())
        ? Optional.of(
            "the assigned device "
                + device.address()
                + " is on node "
                + node.get()
                + ", the guest on "
                + nodes.get()
                + "; every packet crosses between them")
        : Optional.empty();
  }

  // VFIO starts only when every device of the group is its own or has no driver.
  private static void warnOfCompanions(HostFunction device, Decision.Builder decision) {
    List<String> companions = device.companions();
    if (!companions.isEmpty()) {
      decision.warn(
          "the IOMMU cannot tell "
              + device.address()
              + " from "
              + String.join(", ", companions)
              + "; the host must give up those, too, before the guest starts");
    }
  }
}
