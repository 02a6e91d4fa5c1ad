package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/backend}: The programs and devices behind an interface. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceBackend extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String tap;
  @XmlAttribute @Nullable String vhost;

  @XmlAttribute(name = "logFile")
  @Nullable String logFile;

  @XmlAttribute @Nullable String hostname;

  @XmlAttribute @Nullable String fqdn;

  /**
   * What gives an interface of type user its network: {@code passt} (since libvirt 9.0.0) or the
   * one built into the hypervisor. Known values: {@code passt}, {@code default}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceBackend setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The tap device node; {@code /dev/net/tun} if unset. Since libvirt 1.2.9. */
  public @Nullable String getTap() {
    return tap;
  }

  public DomainInterfaceBackend setTap(@Nullable String tap) {
    this.tap = tap;
    return this;
  }

  /** The vhost device node; {@code /dev/vhost-net} if unset. Since libvirt 1.2.9. */
  public @Nullable String getVhost() {
    return vhost;
  }

  public DomainInterfaceBackend setVhost(@Nullable String vhost) {
    this.vhost = vhost;
    return this;
  }

  /** The log of passt. Since libvirt 9.0.0. */
  public @Nullable String getLogFile() {
    return logFile;
  }

  public DomainInterfaceBackend setLogFile(@Nullable String logFile) {
    this.logFile = logFile;
    return this;
  }

  /** The guest's name that passt's DHCP server gives out. Since libvirt 11.8.0. */
  public @Nullable String getHostname() {
    return hostname;
  }

  public DomainInterfaceBackend setHostname(@Nullable String hostname) {
    this.hostname = hostname;
    return this;
  }

  /** The guest's name with its domain that passt's DHCP server gives out. Since libvirt 11.8.0. */
  public @Nullable String getFqdn() {
    return fqdn;
  }

  public DomainInterfaceBackend setFqdn(@Nullable String fqdn) {
    this.fqdn = fqdn;
    return this;
  }
}
