package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainStorageSecret;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/auth}: How this host logs in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"secret"})
public class StoragePoolSourceAuth extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String username;
  @XmlElement @Nullable DomainStorageSecret secret;

  /** The kind of login. Known values: {@code chap}, {@code ceph}. */
  public @Nullable String getType() {
    return type;
  }

  public StoragePoolSourceAuth setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The user. */
  public @Nullable String getUsername() {
    return username;
  }

  public StoragePoolSourceAuth setUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /** The password, kept as a secret of libvirt. */
  public @Nullable DomainStorageSecret getSecret() {
    return secret;
  }

  public StoragePoolSourceAuth setSecret(@Nullable DomainStorageSecret secret) {
    this.secret = secret;
    return this;
  }

  public DomainStorageSecret ensureSecret() {
    return secret != null ? secret : (secret = new DomainStorageSecret());
  }
}
