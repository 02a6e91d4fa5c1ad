package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward/interface}: An interface of the host that guests can use. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkForwardInterface extends XmlNode {

  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable Long connections;

  /** The name of the interface. */
  public @Nullable String getDev() {
    return dev;
  }

  public NetworkForwardInterface setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** How many guests use it now; on output only. */
  public @Nullable Integer getConnections() {
    return Numbers.toInt(connections, "connections");
  }

  public NetworkForwardInterface setConnections(@Nullable Integer connections) {
    this.connections = Numbers.wide(connections);
    return this;
  }
}
