package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a network interface is connected to: one record for each type, so that nobody needs to know
 * which properties of {@link DomainInterfaceSource} belong together.
 *
 * <pre>{@code
 * if (nic.getSourceView() instanceof InterfaceSourceView.Bridge bridge) {
 *   System.out.println("on " + bridge.bridge());
 * }
 * nic.setSourceView(new InterfaceSourceView.Network("default"));
 * }</pre>
 *
 * <p>What else the source says stays when a view of the same type is set and goes when the type
 * changes.
 */
public sealed interface InterfaceSourceView {

  /** The {@code type} attribute that goes with this source. */
  String type();

  /** Writes this source into an interface of the same type or without a source. */
  void writeTo(DomainInterface nic);

  /** The view of an interface; never fails. */
  static InterfaceSourceView of(DomainInterface nic) {
    String type = nic.type == null ? "user" : nic.type;
    InterfaceSourceView view =
        switch (type) {
          case "user" -> new User();
          case "ethernet" -> new Ethernet();
          case "null" -> new Unconnected();
          default -> nic.source == null ? null : read(type, nic.source, nic.managed);
        };
    return view == null ? new Other(type) : view;
  }

  private static @Nullable InterfaceSourceView read(
      String type, DomainInterfaceSource source, @Nullable Boolean managed) {
    return switch (type) {
      case "network" ->
          source.network == null ? null : new Network(source.network, source.portgroup);
      case "bridge" -> source.bridge == null ? null : new Bridge(source.bridge);
      case "direct" -> source.dev == null ? null : new Direct(source.dev, source.mode);
      case "hostdev" -> Hostdev.read(source, managed);
      case "vhostuser" -> VhostUser.read(source);
      case "vdpa" -> source.dev == null ? null : new Vdpa(source.dev);
      case "internal" -> source.name == null ? null : new Internal(source.name);
      case "client", "server", "mcast" ->
          source.port == null ? null : new Socket(type, source.ipAddress, source.port);
      case "udp" -> Udp.read(source);
      case "vds" -> Vds.read(source);
      default -> null;
    };
  }

  /** A libvirt network; the port group may be null. */
  record Network(String network, @Nullable String portgroup) implements InterfaceSourceView {
    /** A libvirt network without port groups. */
    public Network(String network) {
      this(network, null);
    }

    @Override
    public String type() {
      return "network";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setNetwork(network).setPortgroup(portgroup);
    }
  }

  /** A Linux or Open vSwitch bridge of the host. */
  record Bridge(String bridge) implements InterfaceSourceView {
    @Override
    public String type() {
      return "bridge";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setBridge(bridge);
    }
  }

  /** A host interface, by macvtap; the mode is {@code vepa} if it is null. */
  record Direct(String device, @Nullable String mode) implements InterfaceSourceView {
    @Override
    public String type() {
      return "direct";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setDev(device).setMode(mode);
    }
  }

  /** A PCI network card of the host, best an SR-IOV virtual function, that the guest drives. */
  record Hostdev(PciAddress address, @Nullable Boolean managed) implements InterfaceSourceView {
    static @Nullable Hostdev read(DomainInterfaceSource source, @Nullable Boolean managed) {
      PciAddress pci = source.address == null ? null : source.address.getPci();
      return pci == null ? null : new Hostdev(pci, managed);
    }

    @Override
    public String type() {
      return "hostdev";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      DomainInterfaceSource source = nic.setManaged(managed).ensureSource();
      source.setVendor(null).setProduct(null);
      // Only below an interface the schema demands the type of the address.
      source.setAddress(DomainHostAddress.pci(address).setType("pci"));
    }
  }

  /** The socket of a vhost-user switch; the hypervisor is {@code client} or {@code server}. */
  record VhostUser(String socket, String mode) implements InterfaceSourceView {
    static @Nullable VhostUser read(DomainInterfaceSource source) {
      return source.path == null || source.mode == null
          ? null
          : new VhostUser(source.path, source.mode);
    }

    @Override
    public String type() {
      return "vhostuser";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setType("unix").setPath(socket).setMode(mode);
    }
  }

  /** A vDPA device, such as {@code /dev/vhost-vdpa-0}. */
  record Vdpa(String device) implements InterfaceSourceView {
    @Override
    public String type() {
      return "vdpa";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setDev(device);
    }
  }

  /** A network inside of the hypervisor, for VirtualBox. */
  record Internal(String name) implements InterfaceSourceView {
    @Override
    public String type() {
      return "internal";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setName(name);
    }
  }

  /** A socket to other guests: {@code client} connects, {@code server} listens, or a group. */
  record Socket(String type, @Nullable String address, int port) implements InterfaceSourceView {
    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource().setIpAddress(address).setPort(port);
    }
  }

  /** Datagrams to one other hypervisor. */
  record Udp(String address, int port, @Nullable String localAddress, @Nullable Integer localPort)
      implements InterfaceSourceView {
    static @Nullable Udp read(DomainInterfaceSource source) {
      if (source.ipAddress == null || source.port == null) {
        return null;
      }
      DomainInterfaceSourceLocal local =
          source.local == null ? new DomainInterfaceSourceLocal() : source.local;
      return new Udp(source.ipAddress, source.port, local.address, local.port);
    }

    @Override
    public String type() {
      return "udp";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      DomainInterfaceSource source = nic.ensureSource().setIpAddress(address).setPort(port);
      source.ensureLocal().setAddress(localAddress).setPort(localPort);
    }
  }

  /** A port of an ESX distributed switch. */
  record Vds(
      String switchId,
      @Nullable String portId,
      @Nullable String portGroupId,
      @Nullable Long connectionId)
      implements InterfaceSourceView {
    static @Nullable Vds read(DomainInterfaceSource source) {
      return source.switchid == null
          ? null
          : new Vds(source.switchid, source.portid, source.portgroupid, source.connectionid);
    }

    @Override
    public String type() {
      return "vds";
    }

    @Override
    public void writeTo(DomainInterface nic) {
      nic.ensureSource()
          .setSwitchid(switchId)
          .setPortid(portId)
          .setPortgroupid(portGroupId)
          .setConnectionid(connectionId);
    }
  }

  /** A network of the guest's own behind the host's addresses. */
  record User() implements InterfaceSourceView {
    @Override
    public String type() {
      return "user";
    }

    @Override
    public void writeTo(DomainInterface nic) {}
  }

  /** A tap device, {@link DomainInterface#getTarget()}, that others connect. */
  record Ethernet() implements InterfaceSourceView {
    @Override
    public String type() {
      return "ethernet";
    }

    @Override
    public void writeTo(DomainInterface nic) {}
  }

  /** Connected to nothing. */
  record Unconnected() implements InterfaceSourceView {
    @Override
    public String type() {
      return "null";
    }

    @Override
    public void writeTo(DomainInterface nic) {}
  }

  /** A type without a record here, or a source that lacks what its type needs. */
  record Other(String type) implements InterfaceSourceView {
    @Override
    public void writeTo(DomainInterface nic) {}
  }
}
