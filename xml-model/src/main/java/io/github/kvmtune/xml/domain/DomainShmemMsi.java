package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/shmem/msi}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainShmemMsi extends XmlNode {

  @XmlAttribute(name = "vectors")
  @Nullable Integer vectors;

  @XmlAttribute(name = "ioeventfd")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  /** Attribute {@code vectors}. */
  public @Nullable Integer getVectors() {
    return vectors;
  }

  public DomainShmemMsi setVectors(@Nullable Integer vectors) {
    this.vectors = vectors;
    return this;
  }

  /** Attribute {@code ioeventfd}, on or off. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainShmemMsi setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }
}
