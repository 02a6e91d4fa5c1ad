package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip/dhcp/bootp}: What guests boot over the network. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkIpDhcpBootp extends XmlNode {

  @XmlAttribute @Nullable String file;
  @XmlAttribute @Nullable String server;

  /** The file, on the TFTP server. */
  public @Nullable String getFile() {
    return file;
  }

  public NetworkIpDhcpBootp setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The TFTP server; this host if unset. */
  public @Nullable String getServer() {
    return server;
  }

  public NetworkIpDhcpBootp setServer(@Nullable String server) {
    this.server = server;
    return this;
  }
}
