package io.github.kvmtune.hypervisor;

import io.github.kvmtune.tuning.Platform;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuest;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuestArch;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuestArchDomain;
import io.github.kvmtune.xml.capabilities.CapabilitiesHost;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpu;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of guests that kvmtune plans and a host can run. */
record GuestKind(String arch, String machine, String virtType) {

  /** The kinds for the host's own architecture, as its capabilities say. */
  static List<GuestKind> of(String capabilitiesXml) {
    Capabilities capabilities = LibvirtXml.read(Capabilities.class, capabilitiesXml);
    return platform(capabilities).stream()
        .flatMap(platform -> kinds(capabilities, platform))
        .distinct()
        .toList();
  }

  private static Optional<Platform> platform(Capabilities capabilities) {
    return Optional.ofNullable(capabilities.getHost())
        .map(CapabilitiesHost::getCpu)
        .map(CapabilitiesHostCpu::getArch)
        .flatMap(
            arch ->
                Arrays.stream(Platform.values())
                    .filter(platform -> platform.arch().equals(arch))
                    .findFirst());
  }

  private static Stream<GuestKind> kinds(Capabilities capabilities, Platform platform) {
    return capabilities.getGuests().stream()
        .map(CapabilitiesGuest::getArch)
        .flatMap(Stream::ofNullable)
        .filter(arch -> platform.arch().equals(arch.getName()))
        .map(CapabilitiesGuestArch::getDomains)
        .flatMap(List::stream)
        .map(CapabilitiesGuestArchDomain::getType)
        .flatMap(Stream::ofNullable)
        .map(type -> new GuestKind(platform.arch(), platform.machine(), type));
  }
}
