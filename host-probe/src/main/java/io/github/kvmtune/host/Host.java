package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * Everything known about one KVM host at one moment. What the host does not say is absent, never
 * guessed; what it says unreadably is listed in {@link #problems()}.
 *
 * <pre>{@code
 * Host host = HostProbe.local().probe();
 * host.cpus().online();                 // 0-15 (/sys/devices/system/cpu/online)
 * host.cpus().topology().siblingsOf(3); // 3,11
 * host.node(1).flatMap(node -> node.hugePages(ByteSize.gib(1)));
 * host.kvm().apicv().reason();
 * }</pre>
 *
 * @param arch the machine as {@code uname -m} names it, such as {@code x86_64}
 * @param kernel the running kernel's release
 * @param kernelCommandLine what the kernel was booted with
 * @param numaNodes the online NUMA nodes by ascending id; empty on a kernel without NUMA, whose
 *     whole memory and CPUs then count as one place
 * @param libvirt what libvirt alone knows; absent where only files were read
 * @param problems files that are present but malformed or unreadable
 */
public record Host(
    Fact<String> arch,
    Fact<KernelVersion> kernel,
    Fact<String> kernelCommandLine,
    Cpus cpus,
    List<NumaNode> numaNodes,
    Memory memory,
    Kvm kvm,
    Networking networking,
    Storage storage,
    Pci pci,
    Time time,
    Limits limits,
    Resctrl resctrl,
    Security security,
    Libvirt libvirt,
    List<Problem> problems) {

  public Host {
    numaNodes = List.copyOf(numaNodes);
    problems = List.copyOf(problems);
  }

  /** Whether QEMU can use io_uring for disks here. */
  public Verdict ioUring() {
    return new IoUringRule(storage.ioUring(), kernel).usable();
  }

  /** Whether interrupts of assigned devices reach running guests without an exit. */
  public Verdict postedDeviceInterrupts() {
    return new PostedInterruptRule(kvm, pci).usable();
  }

  /** The online NUMA node with this id. */
  public Optional<NumaNode> node(int id) {
    return numaNodes.stream().filter(node -> node.id() == id).findFirst();
  }

  /** The online NUMA node that this CPU belongs to. */
  public Optional<NumaNode> nodeOf(int cpu) {
    return numaNodes.stream()
        .filter(node -> node.cpus().value().filter(cpus -> cpus.contains(cpu)).isPresent())
        .findFirst();
  }
}
