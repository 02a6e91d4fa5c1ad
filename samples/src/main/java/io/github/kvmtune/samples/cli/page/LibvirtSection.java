package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.EmulatorCapabilities;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Libvirt;
import java.util.List;

/** What libvirt alone knows; nothing where it was not asked. */
final class LibvirtSection {

  private LibvirtSection() {}

  static Section of(Host host) {
    Libvirt libvirt = host.libvirt();
    Items items =
        new Items()
            .addIfKnown("libvirt's daemon", libvirt.daemon())
            .addIfKnown("libvirt's library", libvirt.library())
            .addIfKnown("QEMU", libvirt.qemu());
    libvirt.emulators().orElse(List.of()).forEach(each -> add(items, each));
    return items.under("libvirt");
  }

  private static void add(Items items, EmulatorCapabilities emulator) {
    items.add(
        "guests of " + emulator.virtType(),
        "%s, %s, at most %s vCPUs"
            .formatted(
                emulator.arch(),
                emulator.machine(),
                emulator.maxVcpus().map(String::valueOf).orElse(Values.UNKNOWN)));
  }
}
