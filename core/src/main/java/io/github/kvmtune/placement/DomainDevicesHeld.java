package io.github.kvmtune.placement;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.HostdevSourceView;
import io.github.kvmtune.xml.domain.InterfaceSourceView;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off a domain which PCI devices of its host are handed to it. */
final class DomainDevicesHeld {

  private DomainDevicesHeld() {}

  /** Their addresses, such as {@code 0000:3b:02.1}. */
  static Set<String> of(Domain domain) {
    DomainDevices devices = domain.getDevices();
    return devices == null
        ? Set.of()
        : Stream.concat(interfaces(devices), hostdevs(devices)).collect(Collectors.toSet());
  }

  private static Stream<String> interfaces(DomainDevices devices) {
    return devices.getInterfaces().stream()
        .map(nic -> nic.getSourceView())
        .filter(InterfaceSourceView.Hostdev.class::isInstance)
        .map(view -> ((InterfaceSourceView.Hostdev) view).address().toString());
  }

  private static Stream<String> hostdevs(DomainDevices devices) {
    return devices.getHostdevs().stream()
        .map(hostdev -> hostdev.getSourceView())
        .filter(HostdevSourceView.Pci.class::isInstance)
        .map(view -> ((HostdevSourceView.Pci) view).address().toString());
  }
}
