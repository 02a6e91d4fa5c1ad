package io.github.kvmtune;

import io.github.kvmtune.value.PciAddress;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A network interface of a guest: what it is connected to, one record for each kind, and options
 * that any of them may have. Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * Nic front = Nic.bridge("br0").limit(limit -> limit.outbound(ByteSize.parse("50MB")));
 * Nic fast = Nic.sriov("eth2").vlan(100);
 * Nic movable = Nic.sriov("eth2").mac("52:54:00:6d:90:02").failover(Nic.bridge("br0"));
 * }</pre>
 */
public sealed interface Nic {

  /**
   * A port on a host bridge.
   *
   * @param name the bridge's name on the host
   */
  record Bridge(String name, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new Bridge(name, changed);
    }

    @Override
    public String title() {
      return "bridge " + name;
    }
  }

  /**
   * A port on one of libvirt's networks.
   *
   * @param name the network's name in libvirt
   */
  record Network(String name, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new Network(name, changed);
    }

    @Override
    public String title() {
      return "network " + name;
    }
  }

  /**
   * A virtual function of an SR-IOV card, handed to the guest whole.
   *
   * @param address where the function sits on the host
   */
  record Hostdev(PciAddress address, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new Hostdev(address, changed);
    }

    @Override
    public String title() {
      return "assigned device " + address;
    }
  }

  /**
   * A free virtual function of one of these SR-IOV cards, handed to the guest whole; the plan picks
   * it.
   *
   * @param cards the cards' interfaces on the host, such as {@code eth2}
   */
  record Sriov(List<String> cards, NicOptions options) implements Nic {
    public Sriov {
      cards = List.copyOf(cards);
    }

    @Override
    public Nic with(NicOptions changed) {
      return new Sriov(cards, changed);
    }

    @Override
    public String title() {
      return "virtual function of " + String.join(" or ", cards);
    }
  }

  /**
   * A port on a host interface without a bridge. The guest reaches everybody but its own host.
   *
   * @param device the host's interface
   */
  record Macvtap(String device, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new Macvtap(device, changed);
    }

    @Override
    public String title() {
      return "macvtap on " + device;
    }
  }

  /**
   * A vDPA device: a card that speaks virtio itself.
   *
   * @param device its file, such as {@code /dev/vhost-vdpa-0}
   */
  record Vdpa(String device, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new Vdpa(device, changed);
    }

    @Override
    public String title() {
      return "vDPA device " + device;
    }
  }

  /**
   * A port on a switch in another process, such as Open vSwitch with DPDK, which reads and writes
   * the guest's memory. QEMU listens on the socket and the switch connects to it, so that the
   * switch can be restarted.
   *
   * @param socket path of the socket
   */
  record VhostUser(String socket, NicOptions options) implements Nic {
    @Override
    public Nic with(NicOptions changed) {
      return new VhostUser(socket, changed);
    }

    @Override
    public String title() {
      return "vhost-user socket " + socket;
    }
  }

  NicOptions options();

  /** The same connection with other options. */
  Nic with(NicOptions changed);

  /** What it is, for messages, such as {@code bridge br0}. */
  String title();

  static Nic bridge(String name) {
    return new Bridge(named("bridge", name), NicOptions.NONE);
  }

  static Nic network(String name) {
    return new Network(named("network", name), NicOptions.NONE);
  }

  /**
   * A virtual function handed to the guest whole.
   *
   * @param address such as {@code 0000:3b:02.1}
   * @throws IllegalArgumentException if it is not a PCI address
   */
  static Nic hostdev(String address) {
    return new Hostdev(PciAddress.parse(address), NicOptions.NONE);
  }

  /**
   * A free virtual function of a card, near the guest's memory where there is a choice.
   *
   * @param card the card's interface on the host, such as {@code eth2}
   * @param others further cards of the same network, such as those on other nodes
   */
  static Nic sriov(String card, String... others) {
    List<String> cards = Stream.concat(Stream.of(card), Stream.of(others)).toList();
    cards.forEach(each -> named("card", each));
    return new Sriov(cards, NicOptions.NONE);
  }

  /** A port on a host interface without a bridge. */
  static Nic macvtap(String device) {
    return new Macvtap(named("interface", device), NicOptions.NONE);
  }

  /**
   * A vDPA device.
   *
   * @param device such as {@code /dev/vhost-vdpa-0}
   * @throws IllegalArgumentException if the path is not absolute
   */
  static Nic vdpa(String device) {
    return new Vdpa(absolute("vDPA device", device), NicOptions.NONE);
  }

  /**
   * A port on a switch in another process.
   *
   * @param socket such as {@code /run/openvswitch/db1.sock}
   * @throws IllegalArgumentException if the path is not absolute
   */
  static Nic vhostUser(String socket) {
    return new VhostUser(absolute("vhost-user socket", socket), NicOptions.NONE);
  }

  /**
   * Sets its address.
   *
   * @param address such as {@code 52:54:00:6d:90:02}
   * @throws IllegalArgumentException if it is not the address of one NIC
   */
  default Nic mac(String address) {
    return with(options().mac(address));
  }

  /**
   * Tags its packets.
   *
   * @throws IllegalArgumentException if {@code tag} is not from 1 to 4094
   */
  default Nic vlan(int tag) {
    return with(options().vlan(tag));
  }

  /** Sets a ceiling on its traffic, starting from none. */
  default Nic limit(UnaryOperator<NicLimit> settings) {
    return with(options().limit(settings.apply(NicLimit.none())));
  }

  /**
   * Gives an assigned virtual function a stand-in that takes over while it is taken away, so that
   * the guest can migrate. Both have the same address, so set {@link #mac}.
   */
  default Nic failover(Nic standby) {
    return with(options().failover(standby));
  }

  /** Whether a device of the host is handed to the guest whole. */
  default boolean isPassedThrough() {
    return this instanceof Hostdev || this instanceof Sriov;
  }

  /** Whether the host's device reads and writes guest memory, which thus can never be moved. */
  default boolean pinsGuestMemory() {
    return isPassedThrough() || this instanceof Vdpa;
  }

  /** Whether libvirt can migrate a guest that has it. */
  default boolean canMigrate() {
    return !pinsGuestMemory() || (isPassedThrough() && options().failover().isPresent());
  }

  private static String named(String kind, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a NIC's " + kind + " needs a name");
    }
    return name;
  }

  private static String absolute(String kind, String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(kind + " \"" + path + "\" is not an absolute path");
    }
    return path;
  }
}
