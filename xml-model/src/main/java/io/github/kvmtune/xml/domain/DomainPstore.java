package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/pstore}: Storage for crash messages, which survives a reboot of the guest.
 * Since libvirt 10.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path", "size", "alias", "address"})
public class DomainPstore extends XmlNode {

  @XmlAttribute @Nullable String backend;
  @XmlElement @Nullable String path;
  @XmlElement @Nullable DomainSize size;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainAddress address;

  /** The kind of storage. Known value: {@code acpi-erst}. */
  public @Nullable String getBackend() {
    return backend;
  }

  public DomainPstore setBackend(@Nullable String backend) {
    this.backend = backend;
    return this;
  }

  /** The file that holds it on the host; libvirt chooses one if it is unset. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainPstore setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The size; changing it loses what is stored. */
  public @Nullable DomainSize getSize() {
    return size;
  }

  public DomainPstore setSize(@Nullable DomainSize size) {
    this.size = size;
    return this;
  }

  public DomainSize ensureSize() {
    return size != null ? size : (size = new DomainSize());
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainPstore setAlias(@Nullable DomainAlias alias) {
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

  public DomainPstore setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
