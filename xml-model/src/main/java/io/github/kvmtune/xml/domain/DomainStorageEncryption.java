package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an image is encrypted.
 *
 * <p>Found at {@code /domain/os/nvram/source/encryption}, {@code
 * /domain/os/nvram/source/dataStore/source/encryption}, {@code
 * /domain/devices/disk/source/encryption}, {@code
 * /domain/devices/disk/source/dataStore/source/encryption}, {@code
 * /domain/devices/disk/mirror/source/encryption} and 6 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"secrets", "cipher", "ivgen"})
public class DomainStorageEncryption extends XmlNode {

  @XmlAttribute @Nullable String format;
  @XmlAttribute @Nullable String engine;

  @XmlElement(name = "secret")
  @Nullable List<DomainStorageSecret> secrets;

  @XmlElement @Nullable DomainStorageEncryptionCipher cipher;
  @XmlElement @Nullable DomainStorageEncryptionIvgen ivgen;

  /**
   * The format; {@code luks} is the usual one, {@code luks2} and {@code luks-any} are for rbd.
   * Known values: {@code default}, {@code qcow}, {@code luks}, {@code luks2}, {@code luks-any}.
   */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainStorageEncryption setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /**
   * Who decrypts: QEMU or, for rbd, the librbd client. Known values: {@code qemu}, {@code librbd}.
   */
  public @Nullable String getEngine() {
    return engine;
  }

  public DomainStorageEncryption setEngine(@Nullable String engine) {
    this.engine = engine;
    return this;
  }

  /** The libvirt secrets that hold the passphrases. */
  public List<DomainStorageSecret> getSecrets() {
    return secrets != null ? secrets : (secrets = new ArrayList<>());
  }

  /** The cipher for a new LUKS image. */
  public @Nullable DomainStorageEncryptionCipher getCipher() {
    return cipher;
  }

  public DomainStorageEncryption setCipher(@Nullable DomainStorageEncryptionCipher cipher) {
    this.cipher = cipher;
    return this;
  }

  public DomainStorageEncryptionCipher ensureCipher() {
    return cipher != null ? cipher : (cipher = new DomainStorageEncryptionCipher());
  }

  /** The generator of initialization vectors for a new LUKS image. */
  public @Nullable DomainStorageEncryptionIvgen getIvgen() {
    return ivgen;
  }

  public DomainStorageEncryption setIvgen(@Nullable DomainStorageEncryptionIvgen ivgen) {
    this.ivgen = ivgen;
    return this;
  }

  public DomainStorageEncryptionIvgen ensureIvgen() {
    return ivgen != null ? ivgen : (ivgen = new DomainStorageEncryptionIvgen());
  }
}
