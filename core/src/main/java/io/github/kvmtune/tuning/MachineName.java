package io.github.kvmtune.tuning;

import io.github.kvmtune.Target;
import io.github.kvmtune.value.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one of QEMU's machine types.
 *
 * @param name as libvirt takes it, such as {@code pc-q35-7.2} or {@code q35}
 * @param family its name without version, such as {@code pc-q35}
 * @param version the QEMU it first came with; empty for an alias of the newest
 */
record MachineName(String name, String family, Optional<Version> version) {

  private static final Pattern FORM =
      Pattern.compile(
          "(q35|pc|pc-q35|pc-i440fx|virt|pseries|s390-ccw-virtio)(?:-(\\d{1,3}\\.\\d{1,3}))?");

  static boolean isOne(String name) {
    return FORM.matcher(name).matches();
  }

  static MachineName of(String name) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + name + "\" is no machine type such as pc-q35-7.2");
    }
    return new MachineName(
        name, matcher.group(1), Optional.ofNullable(matcher.group(2)).map(Version::parse));
  }

  boolean fits(Platform platform) {
    return switch (platform) {
      case X86_64 -> family.equals("q35") || family.startsWith("pc");
      default -> family.equals(platform.machine());
    };
  }

  boolean isOldPc() {
    return family.equals("pc") || family.equals("pc-i440fx");
  }

  /** How many vCPUs it takes, by its version or else by the newest of this QEMU. */
  int mostVcpus(Target target) {
    Version machine = version.orElse(target.qemu());
    return switch (family) {
      case "pc", "pc-i440fx" -> 255;
      case "q35", "pc-q35" -> mostOfQ35(machine);
      case "virt" -> 512;
      case "s390-ccw-virtio" -> 248;
      default -> Integer.MAX_VALUE;
    };
  }

  private static int mostOfQ35(Version machine) {
    if (machine.isAtLeast(9, 0)) {
      return 4096;
    }
    if (machine.isAtLeast(8, 1)) {
      return 1024;
    }
    return machine.isAtLeast(2, 8) ? 288 : 255;
  }
}
