package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/panic}: A device that tells the host of a crashed guest kernel. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"alias", "address"})
public class DomainPanic extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainAddress address;

  /**
   * The model; the best for the architecture if unset. Known values: {@code isa}, {@code pseries},
   * {@code hyperv}, {@code s390}, {@code pvpanic}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainPanic setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainPanic setAlias(@Nullable DomainAlias alias) {
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

  public DomainPanic setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    return address != null ? address : (address = new DomainAddress());
  }
}
