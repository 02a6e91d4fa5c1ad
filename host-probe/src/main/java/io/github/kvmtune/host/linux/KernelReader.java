package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.KernelVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running kernel: its release, its architecture and what it was booted with. */
final class KernelReader {

  private static final String RELEASE = "/proc/sys/kernel/osrelease";
  private static final String VERSION = "/proc/version";
  private static final String ARCH = "/proc/sys/kernel/arch";

  private static final Pattern BANNER = Pattern.compile("Linux version (\\S+).*", Pattern.DOTALL);

  private final KernelFiles files;

  KernelReader(KernelFiles files) {
    this.files = files;
  }

  Fact<KernelVersion> release() {
    Fact<KernelVersion> release = files.fact(RELEASE, text -> KernelVersion.parse(text.strip()));
    return release.isKnown() ? release : release.or(files.fact(VERSION, KernelReader::banner));
  }

  private static KernelVersion banner(String text) {
    Matcher matcher = BANNER.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("it does not start with \"Linux version\"");
    }
    return KernelVersion.parse(matcher.group(1));
  }

  /** The kernel tells its architecture since 6.1; before, the CPU description gives it away. */
  Fact<String> arch(CpuInfoFile cpuInfo) {
    return files.fact(ARCH, Values::name).or(cpuInfo.arch());
  }

  Fact<String> commandLine() {
    return files.fact("/proc/cmdline", Values::line);
  }
}
