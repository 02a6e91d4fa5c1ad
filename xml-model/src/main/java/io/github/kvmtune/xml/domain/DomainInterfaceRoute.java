package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A route that is set on one side of an interface. Since libvirt 1.2.12.
 *
 * <p>Found at {@code /domain/devices/interface/source/route}, {@code
 * /domain/devices/interface/route} and {@code /domain/devices/hostdev/route}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceRoute extends XmlNode {

  @XmlAttribute @Nullable String family;
  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String netmask;
  @XmlAttribute @Nullable Integer prefix;
  @XmlAttribute @Nullable String gateway;
  @XmlAttribute @Nullable Long metric;

  /** {@code ipv4} or {@code ipv6}. */
  public @Nullable String getFamily() {
    return family;
  }

  public DomainInterfaceRoute setFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** The network that is reached. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceRoute setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The mask of the network, in place of {@code prefix}. */
  public @Nullable String getNetmask() {
    return netmask;
  }

  public DomainInterfaceRoute setNetmask(@Nullable String netmask) {
    this.netmask = netmask;
    return this;
  }

  /** Bits of the network part. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public DomainInterfaceRoute setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }

  /** The router to send to. */
  public @Nullable String getGateway() {
    return gateway;
  }

  public DomainInterfaceRoute setGateway(@Nullable String gateway) {
    this.gateway = gateway;
    return this;
  }

  /** The cost; the lowest wins. */
  public @Nullable Long getMetric() {
    return metric;
  }

  public DomainInterfaceRoute setMetric(@Nullable Long metric) {
    this.metric = metric;
    return this;
  }
}
