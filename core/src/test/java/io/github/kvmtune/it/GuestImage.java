package io.github.kvmtune.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The guest that reports what it sees, as {@code .ci/guest-image} makes it.
 *
 * @param kernel to boot directly, with {@link #CMDLINE}
 * @param initrd with the guest's whole userland
 * @param bridge of the host that takes the guest's NICs
 */
record GuestImage(Path kernel, Path initrd, String bridge) {

  /** Sends the report, and little else, to the first serial port. */
  static final String CMDLINE = "console=ttyS0 quiet";

  static Optional<GuestImage> available() {
    return from(System.getenv());
  }

  /**
   * @throws java.util.NoSuchElementException if there is none; see {@link RequiresLibvirt}
   */
  static GuestImage get() {
    return available().orElseThrow();
  }

  static Optional<GuestImage> from(Map<String, String> environment) {
    String kernel = environment.get("KVMTUNE_GUEST_KERNEL");
    String initrd = environment.get("KVMTUNE_GUEST_INITRD");
    String bridge = environment.get("KVMTUNE_BRIDGE");
    if (kernel == null || initrd == null || bridge == null) {
      return Optional.empty();
    }
    return Optional.of(new GuestImage(Path.of(kernel), Path.of(initrd), bridge))
        .filter(image -> Files.isReadable(image.kernel) && Files.isReadable(image.initrd));
  }
}
