package io.github.kvmtune.host.invented;

/** CPUs of two vendors with KVM on them. */
public final class InventedKvm {

  private static final String COMMON_FLAGS =
      "fpu tsc msr apic sep pge cx8 sse sse2 ht syscall nx pdpe1gb rdtscp lm constant_tsc"
          + " nonstop_tsc tsc_known_freq x2apic";

  private InventedKvm() {}

  public static void intel(HostTree tree) {
    tree.file(
        "/proc/cpuinfo",
        """
        processor\t: 0
        vendor_id\t: GenuineIntel
        cpu family\t: 6
        model\t\t: 106
        model name\t: Intel(R) Xeon(R) Gold 6334 CPU @ 3.60GHz
        flags\t\t: %s vmx
        vmx flags\t: vnmi posted_intr vapic ept vpid vapic_reg vid shadow_vmcs pml
        bugs\t\t: spectre_v1 spectre_v2 mmio_stale_data
        """
            .formatted(COMMON_FLAGS));
    modules(tree);
    String parameters = "/sys/module/kvm_intel/parameters/";
    tree.file(parameters + "enable_apicv", "Y")
        .file(parameters + "enable_ipiv", "N")
        .file(parameters + "ept", "Y")
        .file(parameters + "nested", "Y")
        .file(parameters + "pml", "Y");
  }

  public static void amd(HostTree tree) {
    tree.file(
        "/proc/cpuinfo",
        """
        processor\t: 0
        vendor_id\t: AuthenticAMD
        cpu family\t: 25
        model\t\t: 17
        model name\t: AMD EPYC 9124 16-Core Processor
        flags\t\t: %s svm npt avic x2avic
        bugs\t\t: spectre_v1 spectre_v2
        """
            .formatted(COMMON_FLAGS));
    modules(tree);
    String parameters = "/sys/module/kvm_amd/parameters/";
    tree.file(parameters + "avic", "N")
        .file(parameters + "npt", "Y")
        .file(parameters + "nested", "1")
        .file(parameters + "sev", "Y")
        .file(parameters + "sev_es", "N");
  }

  private static void modules(HostTree tree) {
    String parameters = "/sys/module/kvm/parameters/halt_poll_ns";
    tree.directory("/sys/class/misc/kvm")
        .directory("/sys/class/misc/vhost-net")
        .directory("/sys/class/misc/tun")
        .file("/sys/module/vhost_net/parameters/experimental_zcopytx", "0")
        .file(parameters, "200000")
        .file(parameters + "_grow", "2")
        .file(parameters + "_grow_start", "10000")
        .file(parameters + "_shrink", "0")
        .file("/sys/devices/system/cpu/vulnerabilities/l1tf", "Not affected")
        .file("/sys/devices/system/cpu/vulnerabilities/mds", "Vulnerable; SMT vulnerable")
        .file("/sys/devices/system/cpu/vulnerabilities/meltdown", "Mitigation: PTI");
  }
}
