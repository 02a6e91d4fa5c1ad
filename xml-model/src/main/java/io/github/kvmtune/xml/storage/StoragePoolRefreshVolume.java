package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/refresh/volume}: What is found out of each volume. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolRefreshVolume extends XmlNode {

  @XmlAttribute @Nullable String allocation;

  /**
   * {@code capacity} takes a volume as fully allocated, which is much faster with Ceph. Known
   * values: {@code default}, {@code capacity}.
   */
  public @Nullable String getAllocation() {
    return allocation;
  }

  public StoragePoolRefreshVolume setAllocation(@Nullable String allocation) {
    this.allocation = allocation;
    return this;
  }
}
