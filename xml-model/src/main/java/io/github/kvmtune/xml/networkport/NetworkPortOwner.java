package io.github.kvmtune.xml.networkport;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /networkport/owner}: Whom a port belongs to. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name", "uuid"})
public class NetworkPortOwner extends XmlNode {

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String uuid;

  /** The name of the domain. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkPortOwner setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The identity of the domain. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NetworkPortOwner setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }
}
