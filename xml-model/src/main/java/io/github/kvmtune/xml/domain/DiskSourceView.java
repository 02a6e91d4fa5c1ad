package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a disk's source is: one record for each type, so that nobody needs to know which properties
 * of {@link DomainDiskSource} belong together.
 *
 * <pre>{@code
 * if (disk.getSourceView() instanceof DiskSourceView.File image) {
 *   Path path = Path.of(image.path());
 * }
 * disk.setSourceView(new DiskSourceView.Block("/dev/vg0/db1"));
 * }</pre>
 *
 * <p>A record holds what says where the data is. What goes with it, such as labels, encryption and
 * credentials, is in {@link DomainDisk#getSource()}: it stays when a view of the same type is set
 * and goes when the type changes.
 */
public sealed interface DiskSourceView {

  /** The {@code type} attribute that goes with this source. */
  String type();

  /** Writes this source over one of the same type, or into a new one; null if it has no source. */
  @Nullable DomainDiskSource writeTo(DomainDiskSource source);

  /** The view of an element with that type and source; never fails. */
  static DiskSourceView of(@Nullable String type, @Nullable DomainDiskSource source) {
    String known = type == null ? "file" : type;
    if (source == null) {
      return new Empty(known);
    }
    try {
      DiskSourceView view = read(known, source);
      return view == null ? new Other(known) : view;
    } catch (ArithmeticException notAPort) {
      return new Other(known);
    }
  }

  private static @Nullable DiskSourceView read(String type, DomainDiskSource source) {
    return switch (type) {
      case "file" -> source.file == null ? new Empty(type) : new File(source.file);
      case "block" -> source.dev == null ? new Empty(type) : new Block(source.dev);
      case "dir" -> source.dir == null ? new Empty(type) : new Directory(source.dir);
      case "network" -> Network.read(source);
      case "volume" -> Volume.read(source);
      case "nvme" -> Nvme.read(source);
      case "vhostuser" -> source.path == null ? null : new VhostUser(source.path);
      case "vhostvdpa" -> source.dev == null ? null : new VhostVdpa(source.dev);
      default -> null;
    };
  }

  /** An image file. */
  record File(String path) implements DiskSourceView {
    @Override
    public String type() {
      return "file";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setFile(path);
    }
  }

  /** A block device, such as a partition or logical volume. */
  record Block(String device) implements DiskSourceView {
    @Override
    public String type() {
      return "block";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setDev(device);
    }
  }

  /** A directory that the guest sees as a FAT disk. */
  record Directory(String path) implements DiskSourceView {
    @Override
    public String type() {
      return "dir";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setDir(path);
    }
  }

  /**
   * Storage on a server.
   *
   * @param protocol {@code rbd}, {@code nbd}, {@code iscsi} and so on; what else the source says
   *     only stays while the protocol does
   * @param name volume, image or export; null for the only one
   * @param hosts the servers; empty where the client knows them
   */
  record Network(String protocol, @Nullable String name, List<Host> hosts)
      implements DiskSourceView {
    public Network {
      hosts = List.copyOf(hosts);
    }

    static @Nullable Network read(DomainDiskSource source) {
      return source.protocol == null
          ? null
          : new Network(
              source.protocol, source.name, source.getHosts().stream().map(Host::read).toList());
    }

    @Override
    public String type() {
      return "network";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      DomainDiskSource kept = protocol.equals(source.protocol) ? source : new DomainDiskSource();
      List<DomainDiskSourceHost> list = kept.setProtocol(protocol).setName(name).getHosts();
      list.clear();
      hosts.forEach(host -> list.add(host.write()));
      return kept;
    }
  }

  /**
   * A server of network storage.
   *
   * @param name name or address; null with a socket
   * @param port port; null for that of the protocol
   * @param transport {@code tcp}, {@code rdma} or {@code unix}; null for tcp
   * @param socket the socket, for transport unix
   */
  record Host(
      @Nullable String name,
      @Nullable Integer port,
      @Nullable String transport,
      @Nullable String socket) {

    /** A server that is reached by TCP. */
    public Host(String name, int port) {
      this(name, port, null, null);
    }

    static Host read(DomainDiskSourceHost host) {
      return new Host(host.name, host.getPort(), host.transport, host.socket);
    }

    DomainDiskSourceHost write() {
      return new DomainDiskSourceHost()
          .setName(name)
          .setPort(port)
          .setTransport(transport)
          .setSocket(socket);
    }
  }

  /** A volume of a libvirt storage pool; for iSCSI pools the mode is {@code host} or direct. */
  record Volume(String pool, String volume, @Nullable String mode) implements DiskSourceView {
    static @Nullable Volume read(DomainDiskSource source) {
      return source.pool == null || source.volume == null
          ? null
          : new Volume(source.pool, source.volume, source.mode);
    }

    @Override
    public String type() {
      return "volume";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setPool(pool).setVolume(volume).setMode(mode);
    }
  }

  /** A namespace, from 1, of an NVMe controller that QEMU drives itself. */
  record Nvme(PciAddress address, long namespace, @Nullable Boolean managed)
      implements DiskSourceView {
    static @Nullable Nvme read(DomainDiskSource source) {
      PciAddress pci = source.address == null ? null : source.address.getPci();
      return pci == null || source.namespace == null
          ? null
          : new Nvme(pci, source.namespace, source.managed);
    }

    @Override
    public String type() {
      return "nvme";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source
          .setType("pci")
          .setManaged(managed)
          .setNamespace(namespace)
          .setAddress(DomainHostAddress.pci(address));
    }
  }

  /** The socket of a vhost-user process that serves the disk; needs shared guest memory. */
  record VhostUser(String socket) implements DiskSourceView {
    @Override
    public String type() {
      return "vhostuser";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setType("unix").setPath(socket);
    }
  }

  /** A vDPA device, such as {@code /dev/vhost-vdpa-0}. */
  record VhostVdpa(String device) implements DiskSourceView {
    @Override
    public String type() {
      return "vhostvdpa";
    }

    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source.setDev(device);
    }
  }

  /** No source: a drive without a medium, or the end of a chain of images. */
  record Empty(String type) implements DiskSourceView {
    @Override
    public @Nullable DomainDiskSource writeTo(DomainDiskSource source) {
      return null;
    }
  }

  /** A type without a record here, or a source that lacks what its type needs. */
  record Other(String type) implements DiskSourceView {
    @Override
    public DomainDiskSource writeTo(DomainDiskSource source) {
      return source;
    }
  }
}
