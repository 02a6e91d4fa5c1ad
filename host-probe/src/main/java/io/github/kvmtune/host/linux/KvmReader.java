package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HaltPolling;
import io.github.kvmtune.host.InterruptVirtualization;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.KvmVendor;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** KVM's modules and their parameters below {@code /sys/module}. */
final class KvmReader {

  private static final String MODULES = "/sys/module";

  private final KernelFiles files;
  private final CpuModel cpu;
  private final Fact<KernelVersion> kernel;

  KvmReader(KernelFiles files, CpuModel cpu, Fact<KernelVersion> kernel) {
    this.files = files;
    this.cpu = cpu;
    this.kernel = kernel;
  }

  Kvm read() {
    Fact<KvmVendor> vendor = vendor();
    boolean amd = vendor.is(KvmVendor.AMD);
    return new Kvm(
        new KvmDeviceReader(files, cpu).read(),
        vendor,
        interrupts(vendor),
        parameter(amd ? "kvm_amd/parameters/npt" : "kvm_intel/parameters/ept"),
        parameter(amd ? "kvm_amd/parameters/nested" : "kvm_intel/parameters/nested"),
        parameter("kvm_intel/parameters/pml"),
        haltPolling(),
        new ModuleParameters(files).of(modules(vendor)));
  }

  /** Whatever both vendors' modules are loaded, the one that does not fit the CPU is not asked. */
  private static List<String> modules(Fact<KvmVendor> vendor) {
    return Stream.concat(Stream.of("kvm"), vendor.value().stream().map(KvmVendor::module)).toList();
  }

  /**
   * The vendor module that drives this CPU. Kernels with both modules built in show both, whatever
   * the CPU.
   */
  private Fact<KvmVendor> vendor() {
    List<KvmVendor> loaded =
        Arrays.stream(KvmVendor.values())
            .filter(vendor -> files.isDirectory(MODULES + "/" + vendor.module()))
            .filter(this::fitsCpu)
            .toList();
    return loaded.size() == 1
        ? Fact.known(loaded.get(0), MODULES + "/" + loaded.get(0).module())
        : Fact.absent(MODULES + "/kvm_*");
  }

  private boolean fitsCpu(KvmVendor vendor) {
    return !cpu.vendor().isKnown() || (vendor == KvmVendor.AMD ? cpu.isAmd() : !cpu.isAmd());
  }

  private InterruptVirtualization interrupts(Fact<KvmVendor> vendor) {
    return new InterruptVirtualization(
        vendor,
        of(KvmVendor.INTEL, vendor, "enable_apicv"),
        of(KvmVendor.INTEL, vendor, "enable_ipiv"),
        parameter(
            vendor.is(KvmVendor.AMD)
                ? "kvm_amd/parameters/enable_device_posted_irqs"
                : "kvm_intel/parameters/enable_device_posted_irqs"),
        of(KvmVendor.AMD, vendor, "avic"),
        cpu.flags(),
        cpu.vmxFlags(),
        kernel);
  }

  /** A parameter of one vendor's module; the other vendor's may hold anything, so is not read. */
  private Fact<Boolean> of(KvmVendor owner, Fact<KvmVendor> vendor, String name) {
    String path = owner.module() + "/parameters/" + name;
    return vendor.is(owner) ? parameter(path) : Fact.absent(MODULES + "/" + path);
  }

  private Fact<Boolean> parameter(String path) {
    return files.fact(MODULES + "/" + path, Values::flag);
  }

  private HaltPolling haltPolling() {
    String parameters = MODULES + "/kvm/parameters/halt_poll_ns";
    return new HaltPolling(
        files.fact(parameters, KvmReader::nanoseconds),
        files.fact(parameters + "_grow_start", KvmReader::nanoseconds),
        files.fact(parameters + "_grow", Values::count),
        files.fact(parameters + "_shrink", Values::count));
  }

  private static Duration nanoseconds(String text) {
    return Duration.ofNanos(Values.count(text));
  }
}
