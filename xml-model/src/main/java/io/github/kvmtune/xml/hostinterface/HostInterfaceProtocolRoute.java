package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /interface/protocol/route}: The way to other networks. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceProtocolRoute extends XmlNode {

  @XmlAttribute @Nullable String gateway;

  /** The address of the router. */
  public @Nullable String getGateway() {
    return gateway;
  }

  public HostInterfaceProtocolRoute setGateway(@Nullable String gateway) {
    this.gateway = gateway;
    return this;
  }
}
