package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/lease/target}: Where a lock space is. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainLeaseTarget extends XmlNode {

  @XmlAttribute @Nullable String path;
  @XmlAttribute @Nullable Long offset;

  /** The file of the lock space. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainLeaseTarget setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Bytes before the lease in the file; 0 if the lock manager needs none. */
  public @Nullable Long getOffset() {
    return offset;
  }

  public DomainLeaseTarget setOffset(@Nullable Long offset) {
    this.offset = offset;
    return this;
  }
}
