package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/xen:commandline/xen:arg}: One argument for the Xen device model. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainXenCommandlineArg extends XmlNode {

  @XmlAttribute @Nullable String value;

  /** The argument. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainXenCommandlineArg setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
