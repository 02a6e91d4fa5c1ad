package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/model}: The model of the network card. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceModel extends XmlNode {

  @XmlAttribute @Nullable String type;

  /** The model, {@code virtio} for the paravirtual one. */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceModel setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
