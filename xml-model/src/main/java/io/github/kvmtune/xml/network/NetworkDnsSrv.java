package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/dns/srv}: The record of a service. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkDnsSrv extends XmlNode {

  @XmlAttribute @Nullable String service;
  @XmlAttribute @Nullable String protocol;
  @XmlAttribute @Nullable String domain;
  @XmlAttribute @Nullable String target;
  @XmlAttribute @Nullable Integer port;
  @XmlAttribute @Nullable Integer priority;
  @XmlAttribute @Nullable Integer weight;

  /** The service, such as {@code ldap}. */
  public @Nullable String getService() {
    return service;
  }

  public NetworkDnsSrv setService(@Nullable String service) {
    this.service = service;
    return this;
  }

  /** The protocol, such as {@code tcp}. */
  public @Nullable String getProtocol() {
    return protocol;
  }

  public NetworkDnsSrv setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** The domain; that of the network if unset. */
  public @Nullable String getDomain() {
    return domain;
  }

  public NetworkDnsSrv setDomain(@Nullable String domain) {
    this.domain = domain;
    return this;
  }

  /** The host that offers it. */
  public @Nullable String getTarget() {
    return target;
  }

  public NetworkDnsSrv setTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** The port it is offered on. */
  public @Nullable Integer getPort() {
    return port;
  }

  public NetworkDnsSrv setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }

  /** Lower ones are tried first. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public NetworkDnsSrv setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }

  /** How much of the load among those of the same priority it takes. */
  public @Nullable Integer getWeight() {
    return weight;
  }

  public NetworkDnsSrv setWeight(@Nullable Integer weight) {
    this.weight = weight;
    return this;
  }
}
