package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * One cookie; the text is its value.
 *
 * <p>Found at {@code /domain/os/nvram/source/cookies/cookie}, {@code
 * /domain/os/nvram/source/dataStore/source/cookies/cookie}, {@code
 * /domain/devices/disk/source/cookies/cookie}, {@code
 * /domain/devices/disk/source/dataStore/source/cookies/cookie}, {@code
 * /domain/devices/disk/mirror/source/cookies/cookie} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainDiskSourceCookiesCookie extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlValue @Nullable String value;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskSourceCookiesCookie setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The value, as HTTP allows it. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainDiskSourceCookiesCookie setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
