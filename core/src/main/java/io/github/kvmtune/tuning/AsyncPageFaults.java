package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Says whether the guest can run another thread while the host brings a page back. libvirt has no
 * element for it; the CPU mode decides.
 *
 * <p>Source: Linux kernel, KVM's MSRs: since 5.9 a page that is ready is told by interrupt only;
 * QEMU offers that interrupt with host-passthrough and maximum alone.
 */
final class AsyncPageFaults implements Tuning {

  @Override
  public String name() {
    return "async-page-faults";
  }

  @Override
  public About about() {
    return About.of(
            Area.PARAVIRTUAL,
            "Asynchronous page faults",
            "Says whether the guest can go on while the host brings a swapped page back.")
        .reference("Linux kernel: KVM-specific MSRs")
        .values(Values.onlyOff())
        .migration("follows the CPU mode");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return List.of(
        Decision.leftAlone(name(), reason(situation, domain))
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .fact("kernel", situation.host().kernel())
            .fact("swap", situation.host().memory().swap())
            .reference("Linux kernel: KVM-specific MSRs")
            .build());
  }

  private static String reason(Situation situation, Domain domain) {
    if (!situation.isX86() || !situation.isKvm()) {
      return "they are KVM's on x86; this guest has none to switch";
    }
    if (situation.guest().os() != GuestOs.LINUX) {
      return "only Linux is known to make use of them";
    }
    if (domain.getMemoryBacking() != null
        && (domain.getMemoryBacking().getHugepages() != null
            || domain.getMemoryBacking().getLocked() != null)) {
      return "this guest's memory is never swapped, so no page fault waits for a disk";
    }
    if (situation.host().kernel().value().filter(old -> !old.isAtLeast(5, 8)).isPresent()) {
      return "every CPU model has them on this kernel: the guest runs something else while a page"
          + " comes back";
    }
    String mode = domain.getCpu() == null ? "" : String.valueOf(domain.getCpu().getMode());
    return mode.equals("host-passthrough")
        ? "the host's CPU brings them along: the guest runs something else while a page comes back"
        : "named CPU models lack the interrupt that tells when a page is back, so a vCPU waits for it;"
            + " only host-passthrough has it, and libvirt cannot add it";
  }
}
