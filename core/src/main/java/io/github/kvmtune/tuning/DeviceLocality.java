package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainAddress;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.InterfaceSourceView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shows a guest with several nodes which of them an assigned device is near, so that it handles the
 * device's packets there.
 *
 * <p>Source: libvirt domain format, "Controllers", pcie-expander-bus.
 */
final class DeviceLocality implements Tuning {

  @Override
  public String name() {
    return "device-locality";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES,
            "Locality of assigned devices",
            "Shows a guest with several nodes which of them an assigned device is near.")
        .reference("libvirt domain format: Controllers, pcie-expander-bus")
        .values(Values.onlyOff())
        .migration("the devices' addresses must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().isPassedThrough(),
        "no device is assigned that would be near a node",
        slot -> decide(slot, situation, domain));
  }

  private Decision decide(NicSlot slot, Situation situation, Domain domain) {
    HostFunction device =
        new HostFunction(
            situation.host().pci(),
            ((InterfaceSourceView.Hostdev) slot.nic().getSourceView()).address());
    Optional<Integer> cell =
        situation
            .exclusive()
            .flatMap(place -> device.node().value().flatMap(node -> cellOn(place, node)));
    Decision.Builder decision;
    if (!situation.isX86() || cellsOf(domain) < 2) {
      decision = Decision.leftAlone(name(), "the guest sees one node, which everything is near");
    } else if (cell.isEmpty()) {
      decision =
          Decision.leftAlone(name(), "none of the guest's nodes is known to be that of the device");
    } else {
      decision = show(slot, cell.get(), domain);
    }
    return decision
        .asked("network", slot.wanted().title())
        .fact("node of " + device.address(), device.node())
        .reference("libvirt domain format: Controllers, pcie-expander-bus")
        .build();
  }

  private Decision.Builder show(NicSlot slot, int cell, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
            name(),
            "the device hangs below a root of its own that belongs to guest node "
                + cell
                + ", whose memory and CPUs are on the device's host node");
    DomainController bus = PciControllers.add(domain, "pcie-expander-bus", decision);
    bus.ensureTarget().setNode(cell);
    DomainController port = PciControllers.add(domain, "pcie-root-port", decision);
    port.setAddress(on(bus));
    slot.nic().setAddress(on(port));
    return decision
        .set(PciControllers.path(bus) + "/target/node", cell)
        .set(PciControllers.path(port) + "/address/@bus", busOf(bus))
        .set(slot.path() + "/address/@bus", busOf(port))
        .migration("the devices' addresses must stay as they are");
  }

  private static DomainAddress on(DomainController bus) {
    return new DomainAddress()
        .setType("pci")
        .setDomain(0)
        .setBus(indexOf(bus))
        .setSlot(0)
        .setFunction(0);
  }

  private static String busOf(DomainController controller) {
    return String.format("0x%02x", indexOf(controller));
  }

  private static int indexOf(DomainController controller) {
    Integer index = controller.getIndex();
    return index == null ? 0 : index;
  }

  private static Optional<Integer> cellOn(Placement.Exclusive place, int node) {
    return IntStream.range(0, place.cells().size())
        .filter(cell -> place.cells().get(cell).node() == node)
        .boxed()
        .findFirst();
  }

  private static int cellsOf(Domain domain) {
    return domain.getCpu() == null || domain.getCpu().getNuma() == null
        ? 0
        : domain.getCpu().getNuma().getCells().size();
  }
}
