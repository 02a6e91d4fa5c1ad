package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/controller/master}: The USB 2 controller that a companion belongs to. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainControllerMaster extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer startport;

  /** The first port of the controller that the companion serves. */
  public @Nullable Integer getStartport() {
    return startport;
  }

  public DomainControllerMaster setStartport(@Nullable Integer startport) {
    this.startport = startport;
    return this;
  }
}
