package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/tpm/backend/encryption}: The encryption of an emulator's state. Since
 * libvirt 5.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendEncryption extends XmlNode {

  @XmlAttribute @Nullable String secret;

  /** The UUID of the libvirt secret that holds the passphrase. */
  public @Nullable String getSecret() {
    return secret;
  }

  public DomainTpmBackendEncryption setSecret(@Nullable String secret) {
    this.secret = secret;
    return this;
  }
}
