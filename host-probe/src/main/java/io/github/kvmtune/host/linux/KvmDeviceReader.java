package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Verdict;
import java.util.Set;

/** Whether KVM can be used at all, and what stands in the way if not. */
final class KvmDeviceReader {

  private static final String DEVICE = "/dev/kvm";
  private static final String MISC = "/sys/class/misc";
  private static final String REGISTERED = MISC + "/kvm";

  private final KernelFiles files;
  private final Fact<Set<String>> flags;

  KvmDeviceReader(KernelFiles files, CpuModel cpu) {
    this.files = files;
    this.flags = cpu.flags();
  }

  Verdict read() {
    Fact<Boolean> device = presence(DEVICE);
    if (files.exists(DEVICE)) {
      return files.isUsable(DEVICE)
          ? Verdict.active(DEVICE + " can be opened", device)
          : Verdict.inactive(
              DEVICE
                  + " cannot be read and written by this user; add the user to the group that owns"
                  + " it, usually kvm (usermod -aG kvm NAME), and log in anew",
              device);
    }
    return files.exists(REGISTERED) ? registered(device) : unregistered();
  }

  private Verdict registered(Fact<Boolean> device) {
    Fact<Boolean> registered = presence(REGISTERED);
    return files.showsDevices()
        ? Verdict.inactive(
            "the kernel runs KVM but " + DEVICE + " is missing; in a container, pass it in",
            registered,
            device)
        : Verdict.active("the kernel runs KVM", registered);
  }

  private Verdict unregistered() {
    Fact<Boolean> registered = presence(REGISTERED);
    if (flags.value().filter(KvmDeviceReader::offersNothing).isPresent()) {
      return Verdict.inactive(
          "the CPU shows neither vmx nor svm; enable virtualization in the firmware, or nested"
              + " virtualization if this is a guest",
          flags);
    }
    // A capture may hold some of /sys only; this directory is filled on every running kernel.
    return files.names(MISC).isEmpty()
        ? Verdict.unknown("the host does not show whether KVM runs", registered)
        : Verdict.inactive("KVM is not running; modprobe kvm_intel or kvm_amd", registered);
  }

  // Only x86 lists these two; other architectures have no flag for it.
  private static boolean offersNothing(Set<String> flags) {
    return flags.contains("tsc") && !flags.contains("vmx") && !flags.contains("svm");
  }

  private Fact<Boolean> presence(String file) {
    return files.exists(file) ? Fact.known(true, file) : Fact.absent(file);
  }
}
