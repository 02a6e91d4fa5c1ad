package io.github.kvmtune;

import io.github.kvmtune.value.PciAddress;

/**
 * A network interface of a guest.
 *
 * <pre>{@code
 * Nic front = Nic.bridge("br0");
 * Nic fast = Nic.hostdev("0000:3b:02.1");
 * }</pre>
 */
public sealed interface Nic {

  /**
   * A port on a host bridge.
   *
   * @param name the bridge's name on the host
   */
  record Bridge(String name) implements Nic {}

  /**
   * A port on one of libvirt's networks.
   *
   * @param name the network's name in libvirt
   */
  record Network(String name) implements Nic {}

  /**
   * A virtual function of an SR-IOV card, handed to the guest whole. Such a guest cannot migrate.
   *
   * @param address where the function sits on the host
   */
  record Hostdev(PciAddress address) implements Nic {}

  static Nic bridge(String name) {
    return new Bridge(named("bridge", name));
  }

  static Nic network(String name) {
    return new Network(named("network", name));
  }

  /**
   * A virtual function handed to the guest whole.
   *
   * @param address such as {@code 0000:3b:02.1}
   * @throws IllegalArgumentException if it is not a PCI address
   */
  static Nic hostdev(String address) {
    return new Hostdev(PciAddress.parse(address));
  }

  private static String named(String kind, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a NIC's " + kind + " needs a name");
    }
    return name;
  }
}
