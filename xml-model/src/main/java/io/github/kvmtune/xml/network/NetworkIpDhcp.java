package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip/dhcp}: The addresses that guests are given. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ranges", "hosts", "bootp"})
public class NetworkIpDhcp extends XmlNode {

  @XmlElement(name = "range")
  @Nullable List<NetworkIpDhcpRange> ranges;

  @XmlElement(name = "host")
  @Nullable List<NetworkIpDhcpHost> hosts;

  @XmlElement @Nullable NetworkIpDhcpBootp bootp;

  /** Addresses for any guest. */
  public List<NetworkIpDhcpRange> getRanges() {
    return ranges != null ? ranges : (ranges = new ArrayList<>());
  }

  /** Addresses for certain guests. */
  public List<NetworkIpDhcpHost> getHosts() {
    return hosts != null ? hosts : (hosts = new ArrayList<>());
  }

  /** What guests boot over the network. */
  public @Nullable NetworkIpDhcpBootp getBootp() {
    return bootp;
  }

  public NetworkIpDhcp setBootp(@Nullable NetworkIpDhcpBootp bootp) {
    this.bootp = bootp;
    return this;
  }

  public NetworkIpDhcpBootp ensureBootp() {
    return bootp != null ? bootp : (bootp = new NetworkIpDhcpBootp());
  }
}
