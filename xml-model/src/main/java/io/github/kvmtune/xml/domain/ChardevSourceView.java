package io.github.kvmtune.xml.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a serial port, console, channel or other character device is connected to on the host: one
 * record for each type, so that nobody needs to know which properties of {@link
 * DomainChardevSource} belong together.
 *
 * <pre>{@code
 * if (serial.getSourceView() instanceof ChardevSourceView.File log) {
 *   System.out.println("output in " + log.path());
 * }
 * channel.setSourceView(new ChardevSourceView.Unix(null, "bind"));
 * }</pre>
 *
 * <p>What else the source says, such as labels and reconnecting, stays when a view of the same type
 * is set and goes when the type changes.
 */
public sealed interface ChardevSourceView {

  /** The {@code type} attribute that goes with this source. */
  String type();

  /** Writes this source over those of the same type, or into an empty list. */
  void writeTo(List<DomainChardevSource> sources);

  /** The view of a device with that type and those sources; never fails. */
  static ChardevSourceView of(@Nullable String type, List<DomainChardevSource> sources) {
    String known = type == null ? "pty" : type;
    DomainChardevSource source = sources.isEmpty() ? new DomainChardevSource() : sources.get(0);
    ChardevSourceView view = "udp".equals(known) ? Udp.read(sources) : read(known, source);
    return view == null ? new Other(known) : view;
  }

  private static @Nullable ChardevSourceView read(String type, DomainChardevSource source) {
    return switch (type) {
      case "pty" -> new Pty(source.path);
      case "unix" -> new Unix(source.path, source.mode);
      case "file" -> source.path == null ? null : new File(source.path, source.append);
      case "dev", "pipe" -> source.path == null ? null : new Device(type, source.path);
      case "tcp" -> Tcp.read(source);
      case "spiceport", "dbus" -> source.channel == null ? null : new Port(type, source.channel);
      case "nmdm" ->
          source.master == null || source.slave == null
              ? null
              : new Nmdm(source.master, source.slave);
      case "null", "stdio", "vc", "spicevmc", "qemu-vdagent" -> new Plain(type);
      default -> null;
    };
  }

  private static DomainChardevSource only(List<DomainChardevSource> sources) {
    if (sources.isEmpty()) {
      sources.add(new DomainChardevSource());
    }
    return sources.get(0);
  }

  private static String modeOf(DomainChardevSource source) {
    return source.mode == null ? "connect" : source.mode;
  }

  /** A terminal of its own on the host; the path is known while the guest runs. */
  record Pty(@Nullable String path) implements ChardevSourceView {
    /** A terminal that the hypervisor allocates. */
    public Pty() {
      this(null);
    }

    @Override
    public String type() {
      return "pty";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      if (path == null) {
        sources.clear();
      } else {
        only(sources).setPath(path);
      }
    }
  }

  /**
   * A Unix socket.
   *
   * @param path the socket; null for a channel whose socket libvirt makes
   * @param mode {@code bind} to listen, {@code connect} to connect
   */
  record Unix(@Nullable String path, @Nullable String mode) implements ChardevSourceView {
    @Override
    public String type() {
      return "unix";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      if (path == null && mode == null) {
        sources.clear();
      } else {
        only(sources).setPath(path).setMode(mode);
      }
    }
  }

  /** A file that output is written to; a start of the guest empties it unless appending. */
  record File(String path, @Nullable Boolean append) implements ChardevSourceView {
    @Override
    public String type() {
      return "file";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      only(sources).setPath(path).setAppend(append);
    }
  }

  /** A device ({@code dev}) or a named pipe ({@code pipe}) of the host. */
  record Device(String type, String path) implements ChardevSourceView {
    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      only(sources).setPath(path);
    }
  }

  /** A TCP connection, by {@code connect} or {@code bind}; service is the port. */
  record Tcp(String mode, @Nullable String host, String service) implements ChardevSourceView {
    static @Nullable Tcp read(DomainChardevSource source) {
      return source.service == null ? null : new Tcp(modeOf(source), source.host, source.service);
    }

    @Override
    public String type() {
      return "tcp";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      only(sources).setMode(mode).setHost(host).setService(service);
    }
  }

  /** Datagrams to one place and, unless the local service is null, from another. */
  record Udp(
      @Nullable String host,
      String service,
      @Nullable String localHost,
      @Nullable String localService)
      implements ChardevSourceView {

    static @Nullable Udp read(List<DomainChardevSource> sources) {
      DomainChardevSource to = with("connect", sources);
      DomainChardevSource from = with("bind", sources);
      return to.service == null ? null : new Udp(to.host, to.service, from.host, from.service);
    }

    private static DomainChardevSource with(String mode, List<DomainChardevSource> sources) {
      return sources.stream()
          .filter(source -> mode.equals(modeOf(source)))
          .findFirst()
          .orElseGet(DomainChardevSource::new);
    }

    @Override
    public String type() {
      return "udp";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      DomainChardevSource from = with("bind", sources).setMode("bind");
      DomainChardevSource to = with("connect", sources).setMode("connect");
      sources.clear();
      if (localHost != null || localService != null) {
        sources.add(from.setHost(localHost).setService(localService));
      }
      sources.add(to.setHost(host).setService(service));
    }
  }

  /** A named port of a spice ({@code spiceport}) or D-Bus ({@code dbus}) display. */
  record Port(String type, String channel) implements ChardevSourceView {
    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      only(sources).setChannel(channel);
    }
  }

  /** A pair of null modem devices of FreeBSD. */
  record Nmdm(String master, String slave) implements ChardevSourceView {
    @Override
    public String type() {
      return "nmdm";
    }

    @Override
    public void writeTo(List<DomainChardevSource> sources) {
      only(sources).setMaster(master).setSlave(slave);
    }
  }

  /** What needs no address: null, stdio, vc, spicevmc or qemu-vdagent. */
  record Plain(String type) implements ChardevSourceView {
    @Override
    public void writeTo(List<DomainChardevSource> sources) {}
  }

  /** A type without a record here, or a source that lacks what its type needs. */
  record Other(String type) implements ChardevSourceView {
    @Override
    public void writeTo(List<DomainChardevSource> sources) {}
  }
}
