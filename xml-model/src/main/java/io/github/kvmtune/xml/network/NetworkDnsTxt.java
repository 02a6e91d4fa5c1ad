package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/dns/txt}: A text record. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkDnsTxt extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String value;

  /** Its name. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkDnsTxt setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its text. */
  public @Nullable String getValue() {
    return value;
  }

  public NetworkDnsTxt setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
