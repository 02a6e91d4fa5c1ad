package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /network/dns}: The DNS server of the network. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"forwarders", "txts", "srvs", "hosts"})
public class NetworkDns extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enable;

  @XmlAttribute(name = "forwardPlainNames")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean forwardPlainNames;

  @XmlElement(name = "forwarder")
  @Nullable List<NetworkDnsForwarder> forwarders;

  @XmlElement(name = "txt")
  @Nullable List<NetworkDnsTxt> txts;

  @XmlElement(name = "srv")
  @Nullable List<NetworkDnsSrv> srvs;

  @XmlElement(name = "host")
  @Nullable List<NetworkDnsHost> hosts;

  /** Whether there is one; there is if unset. */
  public @Nullable Boolean getEnable() {
    return enable;
  }

  public NetworkDns setEnable(@Nullable Boolean enable) {
    this.enable = enable;
    return this;
  }

  /** Whether names without a dot are asked for elsewhere; they are if unset. */
  public @Nullable Boolean getForwardPlainNames() {
    return forwardPlainNames;
  }

  public NetworkDns setForwardPlainNames(@Nullable Boolean forwardPlainNames) {
    this.forwardPlainNames = forwardPlainNames;
    return this;
  }

  /** The servers to ask; those of the host if there are none. */
  public List<NetworkDnsForwarder> getForwarders() {
    return forwarders != null ? forwarders : (forwarders = new ArrayList<>());
  }

  /** Text records. */
  public List<NetworkDnsTxt> getTxts() {
    return txts != null ? txts : (txts = new ArrayList<>());
  }

  /** Records of services. */
  public List<NetworkDnsSrv> getSrvs() {
    return srvs != null ? srvs : (srvs = new ArrayList<>());
  }

  /** Names of addresses. */
  public List<NetworkDnsHost> getHosts() {
    return hosts != null ? hosts : (hosts = new ArrayList<>());
  }
}
