package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /filterbinding/owner}: Whom a filtered interface belongs to. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name", "uuid"})
public class NwFilterBindingOwner extends XmlNode {

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String uuid;

  /** The name of the domain. */
  public @Nullable String getName() {
    return name;
  }

  public NwFilterBindingOwner setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The identity of the domain. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NwFilterBindingOwner setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }
}
