package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /interface/protocol/ip}: A fixed address. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceProtocolIp extends XmlNode {

  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable Integer prefix;

  /** The address. */
  public @Nullable String getAddress() {
    return address;
  }

  public HostInterfaceProtocolIp setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The length of the network's prefix. */
  public @Nullable Integer getPrefix() {
    return prefix;
  }

  public HostInterfaceProtocolIp setPrefix(@Nullable Integer prefix) {
    this.prefix = prefix;
    return this;
  }
}
