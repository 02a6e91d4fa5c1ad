package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Security;
import io.github.kvmtune.host.Vulnerability;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** CPU vulnerabilities, and whether KVM can keep guests' memory from the host. */
final class SecurityReader {

  private static final String VULNERABILITIES = CpuReader.CPUS + "/vulnerabilities";
  private static final String AMD = "/sys/module/kvm_amd/parameters";
  private static final String INTEL = "/sys/module/kvm_intel/parameters";

  private static final Pattern VERDICT =
      Pattern.compile("Not affected|Vulnerable|Mitigation|Unknown|KVM|Processor");

  private final KernelFiles files;
  private final CpuModel cpu;

  SecurityReader(KernelFiles files, CpuModel cpu) {
    this.files = files;
    this.cpu = cpu;
  }

  Security read() {
    return new Security(
        files.listed(VULNERABILITIES, this::vulnerabilities),
        confidential(!cpu.isIntel(), AMD + "/sev"),
        confidential(!cpu.isIntel(), AMD + "/sev_es"),
        confidential(!cpu.isIntel(), AMD + "/sev_snp"),
        confidential(!cpu.isAmd(), INTEL + "/tdx"));
  }

  private List<Vulnerability> vulnerabilities(Collection<String> names) {
    return names.stream().map(name -> new Vulnerability(name, status(name))).toList();
  }

  private Fact<String> status(String name) {
    return files.fact(VULNERABILITIES + "/" + name, SecurityReader::verdict);
  }

  private static String verdict(String text) {
    if (!VERDICT.matcher(text).lookingAt()) {
      throw new IllegalArgumentException("not what the kernel says of a vulnerability");
    }
    return Values.line(text);
  }

  private Fact<Boolean> confidential(boolean fitsCpu, String file) {
    return fitsCpu ? files.fact(file, Values::flag) : Fact.absent(file);
  }
}
