package io.github.kvmtune;

import java.util.Optional;

/**
 * A Linux kernel that is started directly, without boot loader or firmware.
 *
 * @param kernel path of the kernel image on the host
 * @param initrd path of the initial RAM disk on the host
 * @param cmdline kernel command line
 */
public record DirectBoot(String kernel, Optional<String> initrd, Optional<String> cmdline) {

  /**
   * @throws IllegalArgumentException if a path is not absolute
   */
  public DirectBoot {
    requireAbsolute("kernel", kernel);
    initrd.ifPresent(path -> requireAbsolute("initrd", path));
  }

  private static void requireAbsolute(String what, String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(
          what
              + " \""
              + path
              + "\" is not an absolute path; libvirt's daemon has no current directory");
    }
  }
}
