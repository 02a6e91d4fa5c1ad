package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Names a secret that libvirt keeps, by UUID or by usage.
 *
 * <p>Found at {@code /domain/os/nvram/source/encryption/secret}, {@code
 * /domain/os/nvram/source/auth/secret}, {@code
 * /domain/os/nvram/source/dataStore/source/encryption/secret}, {@code
 * /domain/os/nvram/source/dataStore/source/auth/secret}, {@code
 * /domain/devices/disk/source/encryption/secret} and 18 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainStorageSecret extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String uuid;
  @XmlAttribute @Nullable String usage;

  /**
   * What the secret is: a passphrase, a Ceph key or an iSCSI password. Known values: {@code
   * passphrase}, {@code ceph}, {@code iscsi}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainStorageSecret setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The UUID of the secret, if it is not named by {@code usage}. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public DomainStorageSecret setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** The usage the secret was defined with, if it is not named by {@code uuid}. */
  public @Nullable String getUsage() {
    return usage;
  }

  public DomainStorageSecret setUsage(@Nullable String usage) {
    this.usage = usage;
    return this;
  }
}
