package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /network/dns/host}: Names of an address. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"hostnames"})
public class NetworkDnsHost extends XmlNode {

  @XmlAttribute @Nullable String ip;

  @XmlElement(name = "hostname")
  @Nullable List<String> hostnames;

  /** The address. */
  public @Nullable String getIp() {
    return ip;
  }

  public NetworkDnsHost setIp(@Nullable String ip) {
    this.ip = ip;
    return this;
  }

  /** Its names. */
  public List<String> getHostnames() {
    return hostnames != null ? hostnames : (hostnames = new ArrayList<>());
  }
}
