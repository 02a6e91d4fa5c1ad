package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /interface/mtu}: The largest packet. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceMtu extends XmlNode {

  @XmlAttribute @Nullable Long size;

  /** Its size in bytes. */
  public @Nullable Integer getSize() {
    return Numbers.toInt(size, "size");
  }

  public HostInterfaceMtu setSize(@Nullable Integer size) {
    this.size = Numbers.wide(size);
    return this;
  }
}
