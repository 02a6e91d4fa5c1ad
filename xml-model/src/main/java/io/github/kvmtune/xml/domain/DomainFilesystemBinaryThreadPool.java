package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/binary/thread_pool}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinaryThreadPool extends XmlNode {

  @XmlAttribute(name = "size")
  @Nullable Integer size;

  /** Attribute {@code size}. */
  public @Nullable Integer getSize() {
    return size;
  }

  public DomainFilesystemBinaryThreadPool setSize(@Nullable Integer size) {
    this.size = size;
    return this;
  }
}
