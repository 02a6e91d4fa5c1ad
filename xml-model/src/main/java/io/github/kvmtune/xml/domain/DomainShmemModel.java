package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/shmem/model}: The model of a shared memory device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainShmemModel extends XmlNode {

  @XmlAttribute @Nullable String type;

  /** The model. Known values: {@code ivshmem}, {@code ivshmem-plain}, {@code ivshmem-doorbell}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainShmemModel setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
