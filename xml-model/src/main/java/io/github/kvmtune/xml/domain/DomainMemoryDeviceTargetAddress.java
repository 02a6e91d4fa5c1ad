package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexLong;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/memory/target/address}: Where the memory is in the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryDeviceTargetAddress extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(HexLong.class)
  @Nullable Long base;

  /** The guest physical address. */
  public @Nullable Long getBase() {
    return base;
  }

  public DomainMemoryDeviceTargetAddress setBase(@Nullable Long base) {
    this.base = base;
    return this;
  }
}
