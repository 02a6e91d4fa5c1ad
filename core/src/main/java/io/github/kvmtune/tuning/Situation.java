package io.github.kvmtune.tuning;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.placement.Placement;
import java.util.Optional;

/**
 * All that a tuning may know.
 *
 * @param host facts about the host
 * @param guest what the user wants
 * @param placement the host CPUs and nodes the guest was given
 * @param platform the machine that libvirt builds for it
 * @param target the libvirt and QEMU that will run it
 */
public record Situation(
    Host host, Guest guest, Placement placement, Platform platform, Target target) {

  public boolean isX86() {
    return platform == Platform.X86_64;
  }

  /** Whether the guest runs on the hardware's virtualization. */
  public boolean isKvm() {
    return guest.virtType() == VirtType.KVM;
  }

  /** Whether the target understands a setting. */
  boolean has(Gate gate) {
    return gate.opensFor(target);
  }

  public boolean isOvercommitted() {
    return guest.profile() == Profile.OVERCOMMITTED;
  }

  /** Whether hardware delivers interrupts to guests: AVIC where it is on, else APICv's answer. */
  Verdict interruptHardware() {
    Kvm kvm = host.kvm();
    return kvm.avic().isActive() ? kvm.avic() : kvm.apicv();
  }

  /** The guest's place, if its CPUs are its own. */
  public Optional<Placement.Exclusive> exclusive() {
    return placement instanceof Placement.Exclusive exclusive
        ? Optional.of(exclusive)
        : Optional.empty();
  }
}
