package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward/pf}: An SR-IOV card. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkForwardPf extends XmlNode {

  @XmlAttribute @Nullable String dev;

  /** The name of its interface on the host. */
  public @Nullable String getDev() {
    return dev;
  }

  public NetworkForwardPf setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }
}
