package io.github.kvmtune.review;

import io.github.kvmtune.Target;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A domain under check, and what is known of where it will run.
 *
 * @param domain the document's root element
 * @param target the libvirt and QEMU that will run it
 * @param host the host, if it is known
 */
public record Subject(Element domain, Target target, Optional<Host> host) {

  private static final Set<String> X86 = Set.of("x86_64", "i686");

  /** Whether the guest is of the PC kind; one that does not say is not. */
  public boolean isX86() {
    return domain.text("os/type/@arch").filter(X86::contains).isPresent();
  }

  /** Whether the machine is a q35, by whatever name. */
  public boolean isQ35() {
    return domain.text("os/type/@machine").filter(machine -> machine.contains("q35")).isPresent();
  }

  /** Whether the guest runs on the hardware's virtualization. */
  public boolean isKvm() {
    return domain.is("@type", "kvm");
  }

  /** Whether QEMU emulates the guest's CPUs. */
  public boolean isEmulated() {
    return domain.is("@type", "qemu");
  }

  /** Whether it describes a guest that runs now. */
  public boolean isRunning() {
    return domain.has("@id");
  }

  /** Whether libvirt is older than this version, such as {@code 9.6}. */
  public boolean libvirtBefore(String version) {
    return target.libvirt().compareTo(Version.parse(version)) < 0;
  }

  /** How many vCPUs the guest has at most; libvirt takes 1 where nothing is said. */
  public int vcpus() {
    return (int) domain.number("vcpu").orElse(1);
  }

  public Stream<Element> disks() {
    return domain.all("devices/disk");
  }

  /** The limits of disks; QEMU is not told those of empty drives. */
  public Stream<Element> throttled() {
    return disks().filter(disk -> disk.has("source")).flatMap(disk -> disk.all("iotune"));
  }

  /** Disks on virtio-blk. */
  public Stream<Element> virtioDisks() {
    return disks().filter(disk -> disk.is("target/@bus", "virtio"));
  }

  public Stream<Element> interfaces() {
    return domain.all("devices/interface");
  }

  public Stream<Element> controllers(String type) {
    return domain.all("devices/controller").filter(c -> c.is("@type", type));
  }

  /** All devices. */
  public Stream<Element> devices() {
    return domain.all("devices").flatMap(Element::children);
  }

  /** The guest's NUMA cells. */
  public List<Element> cells() {
    return domain.all("cpu/numa/cell").toList();
  }

  /** The numbers of the guest's NUMA cells; libvirt counts those that have none. */
  public IdSet cellIds() {
    List<Element> cells = cells();
    return IdSet.of(
        IntStream.range(0, cells.size())
            .map(index -> (int) cells.get(index).number("@id").orElse(index)));
  }

  /** Whether other processes can reach all of the guest's memory, as vhost-user needs. */
  public boolean sharesMemory() {
    String usual = domain.textOr("memoryBacking/access/@mode", "private");
    List<Element> cells = cells();
    return cells.isEmpty()
        ? usual.equals("shared")
        : cells.stream().allMatch(cell -> cell.textOr("@memAccess", usual).equals("shared"));
  }

  /** Whether Windows is given Hyper-V's clock. */
  public boolean hasHypervClock() {
    return domain
        .all("clock/timer")
        .anyMatch(timer -> timer.is("@name", "hypervclock") && !timer.is("@present", "no"));
  }

  /** The ids of the I/O threads that disks can name. */
  public IdSet iothreads() {
    IdSet named =
        IdSet.of(domain.all("iothreadids/iothread").mapToInt(e -> (int) e.number("@id").orElse(0)));
    int missing = (int) domain.number("iothreads").orElse(0) - named.size();
    return missing <= 0 ? named : named.union(free(named, missing));
  }

  // libvirt gives threads without an id the lowest numbers that are left.
  private static IdSet free(IdSet named, int count) {
    return IdSet.range(1, named.size() + count).minus(named).firstOnes(count);
  }
}
