package io.github.kvmtune;

import io.github.kvmtune.value.Version;

/**
 * The libvirt and QEMU that will run a guest, and what they offer where that is known. A plan uses
 * nothing that they would refuse or silently drop.
 *
 * <pre>{@code
 * Target newer = Target.parse("11.3.0/10.0.0");
 * GuestPlan plan = Planner.on(host).target(newer).plan(guest);
 * }</pre>
 *
 * @param libvirt version of the daemon
 * @param qemu version of the emulator
 * @param offer what the domain capabilities say, which rules over what versions suggest
 */
public record Target(Version libvirt, Version qemu, Offer offer) {

  /** What is planned for where nothing is known: the versions of Debian 12. */
  public static final Target OLDEST_SUPPORTED =
      new Target(new Version(9, 0, 0), new Version(7, 2, 0));

  /** These versions, with nothing known of what they offer. */
  public Target(Version libvirt, Version qemu) {
    this(libvirt, qemu, Offer.unknown());
  }

  /**
   * Reads {@code LIBVIRT/QEMU}, such as {@code 11.3.0/10.0.0}.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Target parse(String text) {
    String[] versions = text.split("/", -1);
    if (versions.length != 2) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" does not name libvirt and QEMU; write both versions, as in 9.0.0/7.2.0");
    }
    return new Target(Version.parse(versions[0]), Version.parse(versions[1]));
  }

  /** The same versions, offering this. */
  public Target offering(Offer known) {
    return new Target(libvirt, qemu, known);
  }

  /** Whether both are at least of these versions, given as {@code "10.0"}. */
  public boolean has(String libvirtVersion, String qemuVersion) {
    return libvirt.compareTo(Version.parse(libvirtVersion)) >= 0
        && qemu.compareTo(Version.parse(qemuVersion)) >= 0;
  }

  /** For people: {@code libvirt 9.0.0, QEMU 7.2.0}. */
  @Override
  public String toString() {
    return "libvirt " + libvirt + ", QEMU " + qemu;
  }
}
