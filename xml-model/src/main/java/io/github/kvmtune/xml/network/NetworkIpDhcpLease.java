package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How long an address is given away for; an hour if unset.
 *
 * <p>Found at {@code /network/ip/dhcp/range/lease} and {@code /network/ip/dhcp/host/lease}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkIpDhcpLease extends XmlNode {

  @XmlAttribute @Nullable BigInteger expiry;
  @XmlAttribute @Nullable String unit;

  /** How many of the units; 0 is for ever. */
  public @Nullable Long getExpiry() {
    return Numbers.toLong(expiry, "expiry");
  }

  public NetworkIpDhcpLease setExpiry(@Nullable Long expiry) {
    this.expiry = Numbers.wide(expiry);
    return this;
  }

  /** The unit; minutes if unset. Known values: {@code seconds}, {@code minutes}, {@code hours}. */
  public @Nullable String getUnit() {
    return unit;
  }

  public NetworkIpDhcpLease setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
