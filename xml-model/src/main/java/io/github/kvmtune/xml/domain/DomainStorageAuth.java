package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How to log in to a storage server.
 *
 * <p>Found at {@code /domain/os/nvram/source/auth}, {@code
 * /domain/os/nvram/source/dataStore/source/auth}, {@code /domain/devices/disk/source/auth}, {@code
 * /domain/devices/disk/source/dataStore/source/auth}, {@code
 * /domain/devices/disk/mirror/source/auth} and 7 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"secret"})
public class DomainStorageAuth extends XmlNode {

  @XmlAttribute @Nullable String username;
  @XmlElement @Nullable DomainStorageSecret secret;

  /** The name to log in with. */
  public @Nullable String getUsername() {
    return username;
  }

  public DomainStorageAuth setUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /** The libvirt secret that holds the password or key. */
  public @Nullable DomainStorageSecret getSecret() {
    return secret;
  }

  public DomainStorageAuth setSecret(@Nullable DomainStorageSecret secret) {
    this.secret = secret;
    return this;
  }

  public DomainStorageSecret ensureSecret() {
    return secret != null ? secret : (secret = new DomainStorageSecret());
  }
}
