package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HaltPolling;
import io.github.kvmtune.host.InterruptVirtualization;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuest;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuestArch;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether KVM runs, which shows in the guests that libvirt offers; nothing else is said of it. */
final class KvmReader {

  private final List<CapabilitiesGuestArch> guests;
  private final Fact<String> arch;

  KvmReader(Capabilities capabilities, Fact<String> arch) {
    this.guests =
        capabilities.getGuests().stream()
            .map(CapabilitiesGuest::getArch)
            .filter(Objects::nonNull)
            .toList();
    this.arch = arch;
  }

  Kvm read() {
    return new Kvm(
        device(),
        Findings.unstated(),
        new InterruptVirtualization(
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated(),
            Findings.unstated()),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        new HaltPolling(
            Findings.unstated(), Findings.unstated(), Findings.unstated(), Findings.unstated()),
        Map.of());
  }

  private Verdict device() {
    String guest = "/capabilities/guest/arch[@name='" + arch.orElse("*") + "']";
    List<CapabilitiesGuestArch> own =
        guests.stream().filter(each -> arch.is(String.valueOf(each.getName()))).toList();
    if (own.isEmpty()) {
      return Verdict.unknown(
          "libvirt offers no guest of the host's architecture", Findings.absent(guest));
    }
    String domain = guest + "/domain[@type='kvm']";
    return own.stream().anyMatch(KvmReader::offersKvm)
        ? Verdict.active("libvirt offers kvm guests", Findings.known(domain, true))
        : Verdict.inactive(
            "libvirt offers no kvm guests; load kvm_intel or kvm_amd and restart libvirt's daemon",
            Findings.absent(domain));
  }

  private static boolean offersKvm(CapabilitiesGuestArch guest) {
    return guest.getDomains().stream().anyMatch(domain -> "kvm".equals(domain.getType()));
  }
}
