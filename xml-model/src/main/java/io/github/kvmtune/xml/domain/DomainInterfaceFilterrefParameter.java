package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/filterref/parameter}: The value of a variable of a network
 * filter.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceFilterrefParameter extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String value;

  /** The variable, such as {@code IP}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainInterfaceFilterrefParameter setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The value; a variable with several values is given several times. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainInterfaceFilterrefParameter setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
