package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.PhysicalFunction;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SR-IOV network cards have virtual functions to give away.
 *
 * <p>Source: Linux kernel, "PCI Express I/O Virtualization Howto", {@code sriov_numvfs}.
 */
final class VirtualFunctions implements Advisor {

  /** Where nobody says how many are needed: a start that every such card has room for. */
  private static final int USUAL = 8;

  @Override
  public String name() {
    return "virtual-functions";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    List<PhysicalFunction> cards =
        host.pci().physicalFunctions().orElse(List.of()).stream()
            .filter(card -> !card.interfaces().isEmpty() && card.possible().orElse(0) > 0)
            .toList();
    UsedFact[] known =
        cards.stream()
            .map(card -> UsedFact.of("virtual functions of " + title(card), card.possible()))
            .toArray(UsedFact[]::new);
    if (!use.is(Trait.ASSIGNED_DEVICES)) {
      return Assessment.notNeeded(name(), "no devices are to be given to guests", known);
    }
    List<HostAdvice> advice =
        cards.stream()
            .filter(card -> card.virtualFunctions().isEmpty())
            .map(card -> create(card, use))
            .toList();
    if (!advice.isEmpty()) {
      return Assessment.advised(advice);
    }
    return cards.isEmpty()
        ? Assessment.notNeeded(name(), "the host shows no network card with virtual functions")
        : Assessment.fine(
            name(),
            cards.stream().map(VirtualFunctions::state).collect(Collectors.joining(", ")),
            known);
  }

  private HostAdvice create(PhysicalFunction card, HostUse use) {
    int wanted = use.guests().isEmpty() ? USUAL : use.guests().size();
    int count = Math.min(wanted, card.possible().orElseThrow());
    String device = "/sys/bus/pci/devices/" + card.address() + "/sriov_numvfs";
    return HostAdvice.of(name(), "make " + count + " virtual functions of " + title(card))
        .because(
            "the card can have "
                + card.possible().orElseThrow()
                + " and has none to give to guests")
        // The rule waits for the interface, since without a driver the card refuses.
        .remedy(
            new Remedy.UdevRule(
                "ACTION==\"add\", SUBSYSTEM==\"net\", KERNELS==\"%s\", ATTR{device/sriov_numvfs}=\"%d\""
                    .formatted(card.address(), count),
                "echo " + count + " > " + device))
        .effect(
            "each appears on the host as an interface; keep the network configuration from using"
                + " them")
        .warn("changing the number later needs 0 first, which takes them from guests")
        .reference("Linux kernel: PCI Express I/O Virtualization Howto")
        .fact("virtual functions of " + title(card), card.possible())
        .fact("driver of " + title(card), card.driver())
        .build();
  }

  private static String title(PhysicalFunction card) {
    return String.join(", ", card.interfaces()) + " (" + card.address() + ")";
  }

  private static String state(PhysicalFunction card) {
    return title(card)
        + " has "
        + card.virtualFunctions().size()
        + " virtual functions, "
        + card.freeFunctions().size()
        + " of them free";
  }
}
