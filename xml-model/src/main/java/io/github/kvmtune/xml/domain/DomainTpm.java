package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/tpm}: A trusted platform module. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"backend", "alias", "address"})
public class DomainTpm extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlElement @Nullable DomainTpmBackend backend;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainAddress address;

  /**
   * How the guest sees it: {@code tpm-crb} for version 2.0 only (since libvirt 4.4.0), {@code
   * tpm-tis} if unset on x86. Known values: {@code tpm-tis}, {@code tpm-crb}, {@code tpm-spapr},
   * {@code spapr-tpm-proxy}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainTpm setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What is behind it. */
  public @Nullable DomainTpmBackend getBackend() {
    return backend;
  }

  public DomainTpm setBackend(@Nullable DomainTpmBackend backend) {
    this.backend = backend;
    return this;
  }

  public DomainTpmBackend ensureBackend() {
    return backend != null ? backend : (backend = new DomainTpmBackend());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainTpm setAlias(@Nullable DomainAlias alias) {
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

  public DomainTpm setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
