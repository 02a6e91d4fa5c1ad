package io.github.kvmtune.tuning;

import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskEngine;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Target;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.IoUring;
import io.github.kvmtune.host.KernelVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user asked for by name that this host, or its libvirt and QEMU, cannot do. */
public final class DeviceDemands {

  private DeviceDemands() {}

  /** One sentence for each, with the remedy. */
  public static List<String> problems(Guest guest, Host host, Target target) {
    Stream<Optional<String>> nics = guest.nics().stream().map(nic -> assigned(nic, host));
    Stream<Optional<String>> vlans = guest.nics().stream().map(nic -> vlan(nic, target));
    Stream<Optional<String>> disks = guest.disks().stream().map(disk -> ioUring(disk, host));
    return Stream.of(nics, vlans, disks).flatMap(each -> each).flatMap(Optional::stream).toList();
  }

  private static Optional<String> assigned(Nic nic, Host host) {
    return nic instanceof Nic.Hostdev hostdev
        ? new HostFunction(host.pci(), hostdev.address()).problem()
        : Optional.empty();
  }

  private static Optional<String> vlan(Nic nic, Target target) {
    return nic.options()
        .vlan()
        .filter(tag -> nic instanceof Nic.Bridge && !target.has("11.0", "0.0"))
        .map(
            tag ->
                "the "
                    + nic.title()
                    + " in VLAN "
                    + tag
                    + ": libvirt tags packets on a Linux bridge since 11.0, but the target is "
                    + target.libvirt()
                    + "; use a bridge that is in the VLAN");
  }

  private static Optional<String> ioUring(Disk disk, Host host) {
    if (!disk.options().engine().equals(Optional.of(DiskEngine.IO_URING))) {
      return Optional.empty();
    }
    Fact<IoUring> policy = host.storage().ioUring();
    if (policy.value().filter(value -> value != IoUring.ALLOWED).isPresent()) {
      return Optional.of(
          "disk "
              + disk.path()
              + " is to use io_uring, which the host forbids: "
              + policy
              + "; use engine native or threads, or sysctl kernel.io_uring_disabled=0");
    }
    Fact<KernelVersion> kernel = host.kernel();
    return kernel
        .value()
        .filter(version -> !version.isAtLeast(5, 1))
        .map(
            version ->
                "disk "
                    + disk.path()
                    + " is to use io_uring, which Linux has since 5.1, but the host runs "
                    + kernel
                    + "; use engine native or threads");
  }
}
