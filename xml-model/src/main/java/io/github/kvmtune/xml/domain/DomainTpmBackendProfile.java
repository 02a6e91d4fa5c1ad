package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/tpm/backend/profile}. Newer than libvirt 9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendProfile extends XmlNode {

  @XmlAttribute(name = "source")
  @Nullable String source;

  @XmlAttribute(name = "removeDisabled")
  @Nullable String removeDisabled;

  @XmlAttribute(name = "name")
  @Nullable String name;

  /** Attribute {@code source}. */
  public @Nullable String getSource() {
    return source;
  }

  public DomainTpmBackendProfile setSource(@Nullable String source) {
    this.source = source;
    return this;
  }

  /** Attribute {@code removeDisabled}. Known values: {@code check}, {@code fips-host}. */
  public @Nullable String getRemoveDisabled() {
    return removeDisabled;
  }

  public DomainTpmBackendProfile setRemoveDisabled(@Nullable String removeDisabled) {
    this.removeDisabled = removeDisabled;
    return this;
  }

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainTpmBackendProfile setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
