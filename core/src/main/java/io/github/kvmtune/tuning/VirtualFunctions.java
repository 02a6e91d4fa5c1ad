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
  private final Set<String> others;
  private final Set<String> given = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private VirtualFunctions(Host host, Optional<IdSet> nodes, Set<String> others) {
    this.host = host;
    this.nodes = nodes;
    this.others = others;
  }

  /**
   * The guest's NICs, each with the function it gets.
   *
   * @param others addresses of functions that other guests have, or will have
   * @throws PlanRefusedException if a card is not there or has none left, naming what it has
   */
  public static List<Nic> pick(Guest guest, Host host, Placement placement, Set<String> others) {
    VirtualFunctions picker = new VirtualFunctions(host, GuestNodes.of(placement), others);
    List<Nic> nics = picker.settle(guest);
    if (!picker.problems.isEmpty()) {
      throw new PlanRefusedException(guest.name(), picker.problems);
    }
    return nics;
  }

  /** Why the guest cannot have the functions it names, wherever it is placed. */
  public static List<String> problems(Guest guest, Host host, Set<String> others) {
    VirtualFunctions picker = new VirtualFunctions(host, Optional.empty(), others);
    picker.settle(guest);
    return picker.problems;
  }

  private List<Nic> settle(Guest guest) {
    guest.nics().forEach(this::keep);
    return guest.nics().stream().map(this::settle).toList();
  }

  private void keep(Nic nic) {
    if (nic instanceof Nic.Hostdev hostdev) {
      String address = hostdev.address().toString();
      given.add(address);
      if (others.contains(address)) {
        problems.add("the " + nic.title() + " is another guest's; name one that is free");
      }
    }
  }

  private Nic settle(Nic nic) {
    if (!(nic instanceof Nic.Sriov wanted)) {
      return nic;
    }
    Optional<VirtualFunction> free =
        cards(wanted).stream()
            .flatMap(card -> card.freeFunctions().stream())
            .filter(function -> !isGiven(function.address()))
            .min(Comparator.comparingInt(this::distance));
    if (free.isEmpty()) {
      problems.add(noneLeft(wanted));
      return nic;
    }
    given.add(free.get().address());
    return new Nic.Hostdev(PciAddress.parse(free.get().address()), wanted.options());
  }

  private boolean isGiven(String address) {
    return given.contains(address) || others.contains(address);
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
    if (given.contains(function.address())) {
      return "given to this guest";
    }
    return others.contains(function.address())
        ? "given to another guest"
        : function.taken().reason();
  }
}
