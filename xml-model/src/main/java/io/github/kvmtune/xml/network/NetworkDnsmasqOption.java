package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/dnsmasq:options/dnsmasq:option}: A line for the configuration of dnsmasq. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkDnsmasqOption extends XmlNode {

  @XmlAttribute @Nullable String value;

  /** The line. */
  public @Nullable String getValue() {
    return value;
  }

  public NetworkDnsmasqOption setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
