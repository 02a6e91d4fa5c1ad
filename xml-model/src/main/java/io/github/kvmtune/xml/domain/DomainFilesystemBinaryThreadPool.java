package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/binary/thread_pool}: The threads of the virtiofs daemon. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinaryThreadPool extends XmlNode {

  @XmlAttribute @Nullable Long size;

  /** How many threads there are at most; 0 for none beside the main one. */
  public @Nullable Integer getSize() {
    return Numbers.toInt(size, "size");
  }

  public DomainFilesystemBinaryThreadPool setSize(@Nullable Integer size) {
    this.size = Numbers.wide(size);
    return this;
  }
}
