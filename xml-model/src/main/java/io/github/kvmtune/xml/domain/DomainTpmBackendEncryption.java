package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/tpm/backend/encryption}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendEncryption extends XmlNode {

  @XmlAttribute(name = "secret")
  @Nullable String secret;

  /** Attribute {@code secret}. */
  public @Nullable String getSecret() {
    return secret;
  }

  public DomainTpmBackendEncryption setSecret(@Nullable String secret) {
    this.secret = secret;
    return this;
  }
}
