package io.github.kvmtune.tuning;

import io.github.kvmtune.Target;
import io.github.kvmtune.value.Version;

/**
 * From which versions on a setting is understood. An older libvirt refuses it or, worse, drops it
 * silently.
 *
 * @param setting what is set, such as {@code memballoon/@freePageReporting}
 * @param libvirt first libvirt that knows it
 * @param qemu first QEMU that knows it
 */
public record Gate(String setting, Version libvirt, Version qemu) {

  /**
   * @param libvirt such as {@code "10.7"}
   * @param qemu such as {@code "8.0"}
   */
  static Gate of(String setting, String libvirt, String qemu) {
    return new Gate(setting, Version.parse(libvirt), Version.parse(qemu));
  }

  /** Whether this libvirt and QEMU understand the setting. */
  public boolean opensFor(Target target) {
    return target.libvirt().compareTo(libvirt) >= 0 && target.qemu().compareTo(qemu) >= 0;
  }

  /** What is missing, as the rest of a sentence. */
  String lacks(Target target) {
    return setting
        + " needs libvirt "
        + libvirt
        + " and QEMU "
        + qemu
        + ", the target has "
        + target.libvirt()
        + " and "
        + target.qemu();
  }
}
