package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/shmem/msi}: The interrupts that guests send to each other. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainShmemMsi extends XmlNode {

  @XmlAttribute @Nullable Long vectors;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ioeventfd;

  /** How many there are. */
  public @Nullable Integer getVectors() {
    return Numbers.toInt(vectors, "vectors");
  }

  public DomainShmemMsi setVectors(@Nullable Integer vectors) {
    this.vectors = Numbers.wide(vectors);
    return this;
  }

  /** Whether they are taken by an event descriptor. */
  public @Nullable Boolean getIoeventfd() {
    return ioeventfd;
  }

  public DomainShmemMsi setIoeventfd(@Nullable Boolean ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }
}
