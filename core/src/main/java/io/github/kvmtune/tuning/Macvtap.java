package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Lets guests on the same host interface talk to each other; libvirt's default, VEPA, needs a
 * switch that sends their packets back.
 *
 * <p>Source: libvirt domain format, "Direct attachment to physical interface".
 */
final class Macvtap implements Tuning {

  @Override
  public String name() {
    return "macvtap";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK, "macvtap", "Lets guests on the same host interface talk to each other.")
        .reference("libvirt domain format: Direct attachment to physical interface")
        .values(Values.onlyOff())
        .migration("the destination needs an interface of the same name");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted() instanceof Nic.Macvtap,
        "no NIC sits on a host interface directly",
        slot -> bridge(slot, (Nic.Macvtap) slot.wanted(), situation));
  }

  private Decision bridge(NicSlot slot, Nic.Macvtap nic, Situation situation) {
    slot.nic().ensureSource().setMode("bridge");
    Decision.Builder decision =
        Decision.applied(
                name(),
                "packets between guests on this interface stay in the host; it saves a bridge, at the"
                    + " price that guest and host cannot reach each other through it")
            .set(slot.path() + "/source/@mode", "bridge")
            .asked("network", nic.title())
            .reference("libvirt domain format: Direct attachment to physical interface")
            .migration("the destination needs an interface of the same name");
    missing(nic, situation).ifPresent(decision::warn);
    return decision.build();
  }

  private static Optional<String> missing(Nic.Macvtap nic, Situation situation) {
    var networking = situation.host().networking();
    return !networking.interfaces().isKnown() || networking.byName(nic.device()).isPresent()
        ? Optional.empty()
        : Optional.of("the host has no interface " + nic.device() + "; the guest will not start");
  }
}
