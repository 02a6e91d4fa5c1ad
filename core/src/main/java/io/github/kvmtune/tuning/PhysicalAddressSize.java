package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Gives guests with more than a TiB of memory the host's width of physical addresses, since the
 * usual 40 bits end there.
 *
 * <p>Source: libvirt domain format, "CPU model and topology", maxphysaddr.
 */
final class PhysicalAddressSize implements Tuning {

  /** Memory and device windows together must stay below 2^40. */
  private static final ByteSize MOST_IN_USUAL_WIDTH = ByteSize.gib(1000);

  private static final Gate MAXPHYSADDR = Gate.of("cpu/maxphysaddr", "8.7", "2.7");

  @Override
  public String name() {
    return "physical-address-size";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "Physical address size",
            "Gives guests of about a TiB and more the host's width of physical addresses.")
        .reference("libvirt domain format: CPU model and topology, maxphysaddr")
        .gate(MAXPHYSADDR)
        .migration("the destination must have addresses as wide");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> passThrough(domain));
    return List.of(
        decision
            .asked("memory", situation.guest().memory())
            .reference("libvirt domain format: CPU model and topology, maxphysaddr")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Optional.of(Objection.impossible("only KVM guests on x86 can have the host's width"));
    }
    return situation.guest().memory().compareTo(MOST_IN_USUAL_WIDTH) > 0
        ? Optional.empty()
        : Optional.of(Objection.needless("40 bits, which every model has, address 1 TiB"));
  }

  private Decision.Builder passThrough(Domain domain) {
    domain.ensureCpu().ensureMaxphysaddr().setMode("passthrough");
    return Decision.applied(
            name(),
            "memory and device windows of this guest do not fit below 2^40, where named models end")
        .set("/domain/cpu/maxphysaddr/@mode", "passthrough")
        .migration("the destination must have addresses as wide");
  }
}
