package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/interface/source/route}, {@code /domain/devices/interface/route}
 * and {@code /domain/devices/hostdev/route}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceRoute extends XmlNode {

  @XmlAttribute(name = "family")
  @Nullable String family;

  @XmlAttribute(name = "address")
  @Nullable String address;

  @XmlAttribute(name = "netmask")
  @Nullable String netmask;

  @XmlAttribute(name = "prefix")
  @Nullable Integer prefix;

  @XmlAttribute(name = "gateway")
  @Nullable String gateway;

  @XmlAttribute(name = "metric")
  @Nullable Long metric;

  /** Attribute {@code family}. */
  public @Nullable String getFamily() {
    return family;
  }

  public DomainInterfaceRoute setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** Attribute {@code address}. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceRoute setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Attribute {@code netmask}. */
  public @Nullable String getNetmask() {
    return netmask;
  }

  public DomainInterfaceRoute setNetmask(@Nullable String netmask) {
    this.netmask = netmask;
    return this;
  }

  /** Attribute {@code prefix}. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public DomainInterfaceRoute setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }

  /** Attribute {@code gateway}. */
  public @Nullable String getGateway() {
    return gateway;
  }

  public DomainInterfaceRoute setGateway(@Nullable String gateway) {
    this.gateway = gateway;
    return this;
  }

  /** Attribute {@code metric}. */
  public @Nullable Long getMetric() {
    return metric;
  }

  public DomainInterfaceRoute setMetric(@Nullable Long metric) {
    this.metric = metric;
    return this;
  }
}
