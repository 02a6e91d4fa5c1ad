package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/hostdev/source/host}: An iSCSI server. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainHostdevSourceHost extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Integer port;

  /** Its name or address. */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevSourceHost setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its port; 3260 if unset. */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainHostdevSourceHost setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }
}
