package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The generator of initialization vectors for a new LUKS image.
 *
 * <p>Found at {@code /domain/os/nvram/source/encryption/ivgen}, {@code
 * /domain/os/nvram/source/dataStore/source/encryption/ivgen}, {@code
 * /domain/devices/disk/source/encryption/ivgen}, {@code
 * /domain/devices/disk/source/dataStore/source/encryption/ivgen}, {@code
 * /domain/devices/disk/mirror/source/encryption/ivgen} and 6 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainStorageEncryptionIvgen extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String hash;

  /** The generator, such as {@code plain64}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainStorageEncryptionIvgen setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The digest it uses. */
  public @Nullable String getHash() {
    return hash;
  }

  public DomainStorageEncryptionIvgen setHash(@Nullable String hash) {
    this.hash = hash;
    return this;
  }
}
