package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/seclabel}: How a security driver protects the domain. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"label", "imagelabel", "baselabel"})
public class DomainSeclabel extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean relabel;

  @XmlElement @Nullable String label;
  @XmlElement @Nullable String imagelabel;
  @XmlElement @Nullable String baselabel;

  /**
   * Whether labels are made at start, given, or not used. Known values: {@code dynamic}, {@code
   * static}, {@code none}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSeclabel setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The security driver. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainSeclabel setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether files are relabelled for the domain. */
  public @Nullable Boolean getRelabel() {
    return relabel;
  }

  public DomainSeclabel setRelabel(@Nullable Boolean relabel) {
    this.relabel = relabel;
    return this;
  }

  /** The label of the process. */
  public @Nullable String getLabel() {
    return label;
  }

  public DomainSeclabel setLabel(@Nullable String label) {
    this.label = label;
    return this;
  }

  /** The label of its files, written by libvirt. */
  public @Nullable String getImagelabel() {
    return imagelabel;
  }

  public DomainSeclabel setImagelabel(@Nullable String imagelabel) {
    this.imagelabel = imagelabel;
    return this;
  }

  /** The label that a dynamic one is derived from. */
  public @Nullable String getBaselabel() {
    return baselabel;
  }

  public DomainSeclabel setBaselabel(@Nullable String baselabel) {
    this.baselabel = baselabel;
    return this;
  }
}
