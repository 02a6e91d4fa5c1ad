package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip/dhcp/range}: Addresses for any guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lease"})
public class NetworkIpDhcpRange extends XmlNode {

  @XmlAttribute @Nullable String start;
  @XmlAttribute @Nullable String end;
  @XmlElement @Nullable NetworkIpDhcpLease lease;

  /** The first. */
  public @Nullable String getStart() {
    return start;
  }

  public NetworkIpDhcpRange setStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** The last. */
  public @Nullable String getEnd() {
    return end;
  }

  public NetworkIpDhcpRange setEnd(@Nullable String end) {
    this.end = end;
    return this;
  }

  /** How long they are given away for. */
  public @Nullable NetworkIpDhcpLease getLease() {
    return lease;
  }

  public NetworkIpDhcpRange setLease(@Nullable NetworkIpDhcpLease lease) {
    this.lease = lease;
    return this;
  }

  public NetworkIpDhcpLease ensureLease() {
    return lease != null ? lease : (lease = new NetworkIpDhcpLease());
  }
}
