package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A server of network storage.
 *
 * <p>Found at {@code /domain/os/nvram/source/host}, {@code
 * /domain/os/nvram/source/dataStore/source/host}, {@code /domain/devices/disk/source/host}, {@code
 * /domain/devices/disk/source/dataStore/source/host}, {@code
 * /domain/devices/disk/mirror/source/host} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceHost extends XmlNode {

  @XmlAttribute @Nullable String transport;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Long port;
  @XmlAttribute @Nullable String socket;

  /**
   * How it is reached; {@code tcp} if unset. Known values: {@code tcp}, {@code rdma}, {@code unix}.
   */
  public @Nullable String getTransport() {
    return transport;
  }

  public DomainDiskSourceHost setTransport(@Nullable String transport) {
    this.transport = transport;
    return this;
  }

  /** Its name or address. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskSourceHost setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its port; that of the protocol if unset. */
  public @Nullable Integer getPort() {
    return Numbers.toInt(port, "port");
  }

  public DomainDiskSourceHost setPort(@Nullable Integer port) {
    this.port = Numbers.wide(port);
    return this;
  }

  /** The socket, for transport unix. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainDiskSourceHost setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
