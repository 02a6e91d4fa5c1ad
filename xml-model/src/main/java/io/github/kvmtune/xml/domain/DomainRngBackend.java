package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.TextBesideElements;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/rng/backend}: Where random numbers come from; the text is a device such as
 * {@code /dev/urandom} for model random.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sources", "protocol", "log"})
public class DomainRngBackend extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String type;

  @TextBesideElements @XmlTransient @Nullable String path;

  @XmlElement(name = "source")
  @Nullable List<DomainChardevSource> sources;

  @XmlElement @Nullable DomainChardevProtocol protocol;
  @XmlElement @Nullable DomainChardevLog log;

  /**
   * A device, a daemon (egd) or the hypervisor itself; {@code builtin} since libvirt 6.1.0. Known
   * values: {@code random}, {@code egd}, {@code builtin}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainRngBackend setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * How an egd daemon is reached. Known values: {@code dev}, {@code file}, {@code pipe}, {@code
   * unix}, {@code tcp}, {@code udp}, {@code null}, {@code stdio}, {@code vc}, {@code pty}, {@code
   * spicevmc}, {@code spiceport}, {@code nmdm}, {@code qemu-vdagent}, {@code dbus}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainRngBackend setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The host device, for model random. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainRngBackend setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The ends of the connection to an egd daemon. */
  public List<DomainChardevSource> getSources() {
    return sources != null ? sources : (sources = new ArrayList<>());
  }

  /** The protocol spoken on a TCP connection to an egd daemon. */
  public @Nullable DomainChardevProtocol getProtocol() {
    return protocol;
  }

  public DomainRngBackend setProtocol(@Nullable DomainChardevProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  public DomainChardevProtocol ensureProtocol() {
    return protocol != null ? protocol : (protocol = new DomainChardevProtocol());
  }

  /** A file that receives all output. */
  public @Nullable DomainChardevLog getLog() {
    return log;
  }

  public DomainRngBackend setLog(@Nullable DomainChardevLog log) {
    this.log = log;
    return this;
  }

  public DomainChardevLog ensureLog() {
    return log != null ? log : (log = new DomainChardevLog());
  }

  /** The other end on the host as a record of its type; null if there is none. */
  public @Nullable ChardevSourceView getSourceView() {
    return type == null ? null : ChardevSourceView.of(type, getSources());
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainRngBackend setSourceView(ChardevSourceView view) {
    ChardevSourceView now = getSourceView();
    if (!view.equals(now)) {
      if (now == null || !view.type().equals(now.type())) {
        getSources().clear();
        protocol = null;
      }
      view.writeTo(getSources());
    }
    type = view.type();
    return this;
  }
}
