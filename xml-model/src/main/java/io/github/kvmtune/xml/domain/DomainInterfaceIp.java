package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * An IP address of one side of an interface. Since libvirt 1.2.12.
 *
 * <p>Found at {@code /domain/devices/interface/source/ip}, {@code /domain/devices/interface/ip} and
 * {@code /domain/devices/hostdev/ip}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceIp extends XmlNode {

  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String family;
  @XmlAttribute @Nullable Integer prefix;
  @XmlAttribute @Nullable String peer;

  /** The address. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceIp setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** {@code ipv4} or {@code ipv6}. */
  public @Nullable String getFamily() {
    return family;
  }

  public DomainInterfaceIp setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** Bits of the network part; by the class of the address for IPv4 and 64 for IPv6 if unset. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public DomainInterfaceIp setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }

  /** The address of the other end of a point-to-point link. Since libvirt 2.1.0. */
  public @Nullable String getPeer() {
    return peer;
  }

  public DomainInterfaceIp setPeer(@Nullable String peer) {
    this.peer = peer;
    return this;
  }
}
