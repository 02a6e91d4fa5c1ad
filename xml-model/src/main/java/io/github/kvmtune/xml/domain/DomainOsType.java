package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/os/type}: The kind of guest; the text is {@code hvm} for a fully virtualized one.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainOsType extends XmlNode {

  @XmlAttribute @Nullable String arch;
  @XmlAttribute @Nullable String machine;
  @XmlValue @Nullable String value;

  /** The architecture; that of the host if unset. */
  public @Nullable String getArch() {
    return arch;
  }

  public DomainOsType setArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /**
   * The machine type, best a versioned one such as {@code pc-q35-7.2}, which stays the same after
   * an upgrade. Known words: {@code xenpv}, {@code xenfv}, {@code xenpvh}.
   */
  public @Nullable String getMachine() {
    return machine;
  }

  public DomainOsType setMachine(@Nullable String machine) {
    this.machine = machine;
    return this;
  }

  /**
   * The kind of guest. Known values: {@code xen}, {@code linux}, {@code xenpvh}, {@code hvm},
   * {@code exe}.
   */
  public @Nullable String getValue() {
    return value;
  }

  public DomainOsType setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
