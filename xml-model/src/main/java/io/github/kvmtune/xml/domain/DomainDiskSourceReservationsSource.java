package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The socket of a reservation helper.
 *
 * <p>Found at {@code /domain/os/nvram/source/reservations/source}, {@code
 * /domain/os/nvram/source/dataStore/source/reservations/source}, {@code
 * /domain/devices/disk/source/reservations/source}, {@code
 * /domain/devices/disk/source/dataStore/source/reservations/source}, {@code
 * /domain/devices/disk/mirror/source/reservations/source} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"reconnect"})
public class DomainDiskSourceReservationsSource extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String path;
  @XmlAttribute @Nullable String mode;
  @XmlElement @Nullable DomainReconnect reconnect;

  /** The kind of socket. Known value: {@code unix}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskSourceReservationsSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The socket on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainDiskSourceReservationsSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /**
   * The role of the hypervisor; it is the {@code client}. Known values: {@code server}, {@code
   * client}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainDiskSourceReservationsSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Whether and how fast a lost connection is set up again. */
  public @Nullable DomainReconnect getReconnect() {
    return reconnect;
  }

  public DomainDiskSourceReservationsSource setReconnect(@Nullable DomainReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  public DomainReconnect ensureReconnect() {
    return reconnect != null ? reconnect : (reconnect = new DomainReconnect());
  }
}
