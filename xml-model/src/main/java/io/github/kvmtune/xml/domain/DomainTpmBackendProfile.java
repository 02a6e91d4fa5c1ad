package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/tpm/backend/profile}: What an emulated module of version 2.0 can do. Since
 * libvirt 10.10.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendProfile extends XmlNode {

  @XmlAttribute @Nullable String source;
  @XmlAttribute @Nullable String removeDisabled;
  @XmlAttribute @Nullable String name;

  /** The profile the module is made with. */
  public @Nullable String getSource() {
    return source;
  }

  public DomainTpmBackendProfile setSource(@Nullable String source) {
    this.source = source;
    return this;
  }

  /**
   * Which algorithms are taken out of the profile because the host disables them. Known values:
   * {@code check}, {@code fips-host}.
   */
  public @Nullable String getRemoveDisabled() {
    return removeDisabled;
  }

  public DomainTpmBackendProfile setRemoveDisabled(@Nullable String removeDisabled) {
    this.removeDisabled = removeDisabled;
    return this;
  }

  /** The name of the profile in use, written by libvirt. */
  public @Nullable String getName() {
    return name;
  }

  public DomainTpmBackendProfile setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
