package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward/nat/port}: A range of ports. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkForwardNatPort extends XmlNode {

  @XmlAttribute @Nullable Integer start;
  @XmlAttribute @Nullable Integer end;

  /** The first. */
  public @Nullable Integer getStart() {
    return start;
  }

  public NetworkForwardNatPort setStart(@Nullable Integer start) {
    this.start = start;
    return this;
  }

  /** The last. */
  public @Nullable Integer getEnd() {
    return end;
  }

  public NetworkForwardNatPort setEnd(@Nullable Integer end) {
    this.end = end;
    return this;
  }
}
