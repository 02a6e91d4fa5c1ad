package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * A device of the host as libvirt lists it.
 *
 * @param name libvirt's name, such as {@code pci_0000_3b_00_0}
 * @param parent the name of the device it is part of
 * @param path its directory below {@code /sys/devices}
 * @param driver the driver that is bound to it
 * @param kinds what it is, such as {@code pci}, {@code net} or {@code storage}
 */
public record LibvirtDevice(
    String name,
    Optional<String> parent,
    Optional<String> path,
    Optional<String> driver,
    List<String> kinds) {

  public LibvirtDevice {
    kinds = List.copyOf(kinds);
  }
}
