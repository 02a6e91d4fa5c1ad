package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/memory/target/label}: The label area of an nvdimm. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"size"})
public class DomainMemoryDeviceTargetLabel extends XmlNode {

  @XmlElement @Nullable DomainSize size;

  /** The size, 128 KiB at least. */
  public @Nullable DomainSize getSize() {
    return size;
  }

  public DomainMemoryDeviceTargetLabel setSize(@Nullable DomainSize size) {
    this.size = size;
    return this;
  }

  public DomainSize ensureSize() {
    return size != null ? size : (size = new DomainSize());
  }
}
