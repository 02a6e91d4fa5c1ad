package io.github.kvmtune.tuning;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.PhysicalFunction;
import io.github.kvmtune.host.VirtualFunction;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.value.PciAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Picks a free virtual function for each NIC that names a card only, on one of the guest's nodes
 * where there is a choice.
 */
public final class VirtualFunctions {

  private final Host host;
  private final Optional<IdSet> nodes;
  private final Set<String> given = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private VirtualFunctions(Host host, Placement placement) {
    this.host = host;
    this.nodes = GuestNodes.of(placement);
  }

  /**
   * The guest's NICs, each with the function it gets.
   *
   * @throws PlanRefusedException if a card is not there or has none left, naming what it has
   */
  public static List<Nic> pick(Guest guest, Host host, Placement placement) {
    VirtualFunctions picker = new VirtualFunctions(host, placement);
    guest.nics().forEach(picker::keep);
    List<Nic> nics = guest.nics().stream().map(picker::settle).toList();
    if (!picker.problems.isEmpty()) {
      throw new PlanRefusedException(guest.name(), picker.problems);
    }
    return nics;
  }

  private void keep(Nic nic) {
    if (nic instanceof Nic.Hostdev hostdev) {
      given.add(hostdev.address().toString());
    }
  }

  private Nic settle(Nic nic) {
    if (!(nic instanceof Nic.Sriov wanted)) {
      return nic;
    }
    Optional<VirtualFunction> free =
        cards(wanted).stream()
            .flatMap(card -> card.freeFunctions().stream())
            .filter(function -> !given.contains(function.address()))
            .min(Comparator.comparingInt(this::distance));
    if (free.isEmpty()) {
      problems.add(noneLeft(wanted));
      return nic;
    }
    given.add(free.get().address());
    return new Nic.Hostdev(PciAddress.parse(free.get().address()), wanted.options());
  }

  private Stream<PhysicalFunction> shown() {
    return host.pci().physicalFunctions().value().stream().flatMap(List::stream);
  }

  private List<PhysicalFunction> cards(Nic.Sriov wanted) {
    return wanted.cards().stream()
        .flatMap(name -> shown().filter(card -> card.interfaces().contains(name)))
        .toList();
  }

  /** A function on one of the guest's nodes, then one whose node is not known, then any. */
  private int distance(VirtualFunction function) {
    if (nodes.isEmpty() || function.node().value().filter(nodes.get()::contains).isPresent()) {
      return 0;
    }
    return function.node().isKnown() ? 2 : 1;
  }

  private String noneLeft(Nic.Sriov wanted) {
    List<PhysicalFunction> cards = cards(wanted);
    if (cards.isEmpty()) {
      return "it wants a %s, but the host shows no such SR-IOV card; it shows %s"
          .formatted(wanted.title(), names());
    }
    PhysicalFunction card = cards.get(0);
    return "it wants a %s, but none is free of the %d it has (%s); make more with sriov_numvfs, of %s"
            .formatted(
                wanted.title(),
                cards.stream().mapToInt(each -> each.virtualFunctions().size()).sum(),
                taken(cards),
                card.possible().value().map(Object::toString).orElse("an unknown number"))
        + " possible";
  }

  private String names() {
    List<String> names = shown().flatMap(card -> card.interfaces().stream()).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private String taken(List<PhysicalFunction> cards) {
    return String.join(
        "; ",
        cards.stream()
            .flatMap(card -> card.virtualFunctions().stream())
            .map(function -> function.address() + ": " + use(function))
            .toList());
  }

  private String use(VirtualFunction function) {
    return given.contains(function.address()) ? "given to this guest" : function.taken().reason();
  }
}
