package io.github.kvmtune.host.union;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.Memory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.host.Problem;
import io.github.kvmtune.host.Time;
import io.github.kvmtune.host.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** One host as its files and libvirt describe it together. */
public final class HostUnion {

  private final Host files;
  private final Host libvirt;
  private final Contradictions contradictions = new Contradictions();

  private HostUnion(Host files, Host libvirt) {
    this.files = files;
    this.libvirt = libvirt;
  }

  /**
   * @param files the host as its files show it
   * @param libvirt the same host as libvirt describes it
   */
  public static Host of(Host files, Host libvirt) {
    return new HostUnion(files, libvirt).join();
  }

  private Host join() {
    DeviceUnion devices = new DeviceUnion(contradictions);
    return new Host(
        contradictions.joined("the architecture is", files.arch(), libvirt.arch()),
        files.kernel(),
        files.kernelCommandLine(),
        new CpuUnion(contradictions).join(files.cpus(), libvirt.cpus()),
        nodes(),
        memory(files.memory(), libvirt.memory()),
        kvm(files.kvm(), libvirt.kvm().device()),
        devices.networking(files.networking(), libvirt.networking()),
        devices.storage(files.storage(), libvirt.storage()),
        devices.pci(files.pci(), libvirt.pci()),
        time(files.time(), libvirt.time()),
        files.limits(),
        files.resctrl(),
        files.security(),
        libvirt.libvirt(),
        problems());
  }

  /** libvirt makes one up for a kernel without NUMA; that is of use only if files say nothing. */
  private List<NumaNode> nodes() {
    return files.numaNodes().isEmpty() && !files.cpus().online().isKnown()
        ? libvirt.numaNodes()
        : new NodeUnion(contradictions).join(files.numaNodes(), libvirt.numaNodes());
  }

  private static Memory memory(Memory files, Memory libvirt) {
    return new Memory(
        files.total().or(libvirt.total()),
        files.free(),
        files.available(),
        files.swap(),
        files.defaultHugePageSize(),
        files.hugePages().or(libvirt.hugePages()),
        files.hugePageMounts(),
        files.transparentHugePages(),
        files.ksm(),
        files.numaBalancing());
  }

  private static Time time(Time files, Time libvirt) {
    return new Time(
        files.clocksource(),
        files.clocksources(),
        files.constantTsc(),
        files.nonstopTsc(),
        files.knownTscFrequency(),
        files.tscScaling().or(libvirt.tscScaling()),
        files.tscHertz().or(libvirt.tscHertz()));
  }

  private Kvm kvm(Kvm kvm, Verdict offered) {
    return new Kvm(
        device(kvm.device(), offered),
        kvm.vendor(),
        kvm.interrupts(),
        kvm.nestedPaging(),
        kvm.nested(),
        kvm.pageModificationLogging(),
        kvm.haltPolling(),
        kvm.parameters());
  }

  /** libvirt runs the guests, with more rights than this program; so its word counts. */
  private Verdict device(Verdict device, Verdict offered) {
    if (device.isActive() && offered.state() == Verdict.State.INACTIVE) {
      contradictions.add(
          "/dev/kvm", device.reason() + ", but " + offered.reason() + "; libvirt is believed");
    }
    return offered.isUnknown() ? device : offered;
  }

  private List<Problem> problems() {
    return Stream.of(files.problems(), libvirt.problems(), contradictions.problems())
        .flatMap(List::stream)
        .toList();
  }
}
