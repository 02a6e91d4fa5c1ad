package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The cipher for a new LUKS image.
 *
 * <p>Found at {@code /domain/os/nvram/source/encryption/cipher}, {@code
 * /domain/os/nvram/source/dataStore/source/encryption/cipher}, {@code
 * /domain/devices/disk/source/encryption/cipher}, {@code
 * /domain/devices/disk/source/dataStore/source/encryption/cipher}, {@code
 * /domain/devices/disk/mirror/source/encryption/cipher} and 6 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainStorageEncryptionCipher extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Long size;
  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String hash;

  /** The algorithm, such as {@code aes}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainStorageEncryptionCipher setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The length of the key in bits. */
  public @Nullable Integer getSize() {
    return Numbers.toInt(size, "size");
  }

  public DomainStorageEncryptionCipher setSize(@Nullable Integer size) {
    this.size = Numbers.wide(size);
    return this;
  }

  /** How blocks are chained, such as {@code xts}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainStorageEncryptionCipher setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The digest that keys are derived with, such as {@code sha256}. */
  public @Nullable String getHash() {
    return hash;
  }

  public DomainStorageEncryptionCipher setHash(@Nullable String hash) {
    this.hash = hash;
    return this;
  }
}
