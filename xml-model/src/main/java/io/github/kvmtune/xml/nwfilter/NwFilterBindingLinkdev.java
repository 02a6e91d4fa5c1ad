package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /filterbinding/linkdev}: The interface of the host below a direct attachment. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterBindingLinkdev extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** Its name. */
  public @Nullable String getName() {
    return name;
  }

  public NwFilterBindingLinkdev setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
