package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /network/dnsmasq:options}: Lines for the configuration of dnsmasq. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"options"})
public class NetworkDnsmasqOptions extends XmlNode {

  @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/network/dnsmasq/1.0")
  @Nullable List<NetworkDnsmasqOption> options;

  /** The lines in order. */
  public List<NetworkDnsmasqOption> getOptions() {
    return options != null ? options : (options = new ArrayList<>());
  }
}
