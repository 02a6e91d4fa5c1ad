package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /filterbinding/portdev}: The interface on the host that is filtered. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterBindingPortdev extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** Its name, such as {@code vnet0}. */
  public @Nullable String getName() {
    return name;
  }

  public NwFilterBindingPortdev setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
