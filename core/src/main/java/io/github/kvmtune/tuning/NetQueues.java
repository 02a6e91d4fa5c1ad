package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Gives virtio NICs a queue for each vCPU, so that flows are served in parallel.
 *
 * <p>Source: libvirt domain format, "Setting NIC driver-specific options"; Linux kernel, tun
 * devices have 256 queues at most since 4.0, 8 in 3.x and 1 before; macvtap devices had 16 before
 * 4.11.
 */
final class NetQueues implements Tuning {

  /** Each queue costs a vhost worker, file descriptors and two interrupt vectors. */
  private static final int MOST_WORTH_THEIR_COST = 8;

  @Override
  public String name() {
    return "net-queues";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK, "Multi-queue virtio-net", "Gives virtio NICs a queue for each vCPU.")
        .reference("libvirt domain format: Setting NIC driver-specific options, queues")
        .values(Values.number(1, 256))
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnVirtio(this, situation, domain, slot -> decide(slot, situation));
  }

  private Decision decide(NicSlot slot, Situation situation) {
    Fact<KernelVersion> kernel = situation.host().kernel();
    UsersWord word = UsersWord.on(this, situation);
    int wanted =
        word.value()
            .map(Integer::parseInt)
            .orElse(Math.min(situation.guest().vcpus(), MOST_WORTH_THEIR_COST));
    int most = mostOf(slot.wanted(), kernel);
    Decision.Builder decision;
    if (slot.wanted() instanceof Nic.Vdpa) {
      decision = Decision.leftAlone(name(), "a vDPA device has the queues that its card was given");
    } else if (!word.isForced() && wanted > 1 && most < 2) {
      decision =
          Decision.refused(name(), "tap devices of Linux " + kernel + " have one queue only")
              .advise("serve flows in parallel", "run a kernel of 3.8 or later");
    } else {
      decision =
          word.unless(
              objection(wanted, most, situation),
              () -> set(slot, Math.min(wanted, most), wanted, word));
    }
    return decision
        .asked("network", slot.wanted().title())
        .asked("vcpus", situation.guest().vcpus())
        .asked("profile", situation.guest().profile().word())
        .fact("kernel", kernel)
        .reference("libvirt domain format: Setting NIC driver-specific options, queues")
        .build();
  }

  private Optional<Objection> objection(int wanted, int most, Situation situation) {
    if (UsersWord.on(this, situation).value().isPresent() && wanted > most) {
      return Optional.of(
          Objection.impossible("the host's kernel gives a tap device " + most + " queues at most"));
    }
    if (situation.isOvercommitted()) {
      return Optional.of(
          Objection.unwise("on an overcommitted host more vhost workers only compete for CPUs"));
    }
    if (wanted > situation.guest().vcpus()) {
      return Optional.of(
          Objection.unwise(
              "only "
                  + situation.guest().vcpus()
                  + " vCPUs use them, and each costs a vhost worker"));
    }
    return wanted < 2
        ? Optional.of(Objection.needless("one vCPU is served by one queue"))
        : Optional.empty();
  }

  private Decision.Builder set(NicSlot slot, int queues, int wanted, UsersWord word) {
    slot.nic().ensureDriver().setQueues(queues);
    return Decision.applied(name(), reason(queues, wanted, word))
        .set(slot.path() + "/driver/@queues", queues)
        .migration(
            "the number of queues must stay as it is, and the destination's kernel must allow it");
  }

  private static String reason(int queues, int wanted, UsersWord word) {
    if (word.value().isPresent()) {
      return "the user forces the number";
    }
    String reason =
        "one queue for each vCPU, up to "
            + MOST_WORTH_THEIR_COST
            + ", lets every vCPU send and receive without a lock";
    return queues == wanted ? reason : reason + "; the host's kernel allows " + queues + " only";
  }

  private static int mostOf(Nic nic, Fact<KernelVersion> kernel) {
    int tap = kernel.value().map(NetQueues::mostOfTap).orElse(256);
    boolean oldMacvtap =
        nic instanceof Nic.Macvtap
            && kernel.value().filter(version -> !version.isAtLeast(4, 11)).isPresent();
    return oldMacvtap ? Math.min(tap, 16) : tap;
  }

  private static int mostOfTap(KernelVersion version) {
    if (version.isAtLeast(4, 0)) {
      return 256;
    }
    return version.isAtLeast(3, 8) ? 8 : 1;
  }
}
