package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward/nat/address}: A range of addresses. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkForwardNatAddress extends XmlNode {

  @XmlAttribute @Nullable String start;
  @XmlAttribute @Nullable String end;

  /** The first. */
  public @Nullable String getStart() {
    return start;
  }

  public NetworkForwardNatAddress setStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** The last. */
  public @Nullable String getEnd() {
    return end;
  }

  public NetworkForwardNatAddress setEnd(@Nullable String end) {
    this.end = end;
    return this;
  }
}
