package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/dns/forwarder}: A server to ask. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkDnsForwarder extends XmlNode {

  @XmlAttribute @Nullable String domain;
  @XmlAttribute @Nullable String addr;

  @XmlAttribute @Nullable Long port;

  /** The domain it is asked for; all if unset. */
  public @Nullable String getDomain() {
    return domain;
  }

  public NetworkDnsForwarder setDomain(@Nullable String domain) {
    this.domain = domain;
    return this;
  }

  /** Its address; unset answers the domain here alone. */
  public @Nullable String getAddr() {
    return addr;
  }

  public NetworkDnsForwarder setAddr(@Nullable String addr) {
    this.addr = addr;
    return this;
  }

  /** The port of the server; 53 if unset. Since libvirt 12.0.0. */
  public @Nullable Integer getPort() {
    return Numbers.toInt(port, "port");
  }

  public NetworkDnsForwarder setPort(@Nullable Integer port) {
    this.port = Numbers.wide(port);
    return this;
  }
}
