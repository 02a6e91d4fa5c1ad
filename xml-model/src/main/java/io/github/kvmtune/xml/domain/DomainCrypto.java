package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/crypto}: A cryptographic accelerator. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"backend", "driver", "alias", "address"})
public class DomainCrypto extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable DomainCryptoBackend backend;
  @XmlElement @Nullable DomainVirtioDriver driver;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainAddress address;

  /** The model. Known value: {@code virtio}. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainCrypto setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Who provides it. Known value: {@code qemu}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainCrypto setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What does the work. */
  public @Nullable DomainCryptoBackend getBackend() {
    return backend;
  }

  public DomainCrypto setBackend(@Nullable DomainCryptoBackend backend) {
    this.backend = backend;
    return this;
  }

  public DomainCryptoBackend ensureBackend() {
    return backend != null ? backend : (backend = new DomainCryptoBackend());
  }

  /** The options that all virtio devices have. */
  public @Nullable DomainVirtioDriver getDriver() {
    return driver;
  }

  public DomainCrypto setDriver(@Nullable DomainVirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainVirtioDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainVirtioDriver());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainCrypto setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    return alias != null ? alias : (alias = new DomainAlias());
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainCrypto setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
