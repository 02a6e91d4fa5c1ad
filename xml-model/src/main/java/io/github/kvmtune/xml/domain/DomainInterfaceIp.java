package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/interface/source/ip}, {@code /domain/devices/interface/ip} and
 * {@code /domain/devices/hostdev/ip}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceIp extends XmlNode {

  @XmlAttribute(name = "address")
  @Nullable String address;

  @XmlAttribute(name = "family")
  @Nullable String family;

  @XmlAttribute(name = "prefix")
  @Nullable Integer prefix;

  @XmlAttribute(name = "peer")
  @Nullable String peer;

  /** Attribute {@code address}. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceIp setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Attribute {@code family}. */
  public @Nullable String getFamily() {
    return family;
  }

  public DomainInterfaceIp setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** Attribute {@code prefix}. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public DomainInterfaceIp setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }

  /** Attribute {@code peer}. */
  public @Nullable String getPeer() {
    return peer;
  }

  public DomainInterfaceIp setPeer(@Nullable String peer) {
    this.peer = peer;
    return this;
  }
}
