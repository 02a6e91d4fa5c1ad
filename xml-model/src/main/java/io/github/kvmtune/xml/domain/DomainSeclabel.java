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

/** {@code /domain/seclabel}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"label", "imagelabel", "baselabel"})
public class DomainSeclabel extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "model")
  @Nullable String model;

  @XmlAttribute(name = "relabel")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean relabel;

  @XmlElement(name = "label")
  @Nullable String label;

  @XmlElement(name = "imagelabel")
  @Nullable String imagelabel;

  @XmlElement(name = "baselabel")
  @Nullable String baselabel;

  /** Attribute {@code type}. Known values: {@code dynamic}, {@code static}, {@code none}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainSeclabel setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code model}. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainSeclabel setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Attribute {@code relabel}, yes or no. */
  public @Nullable Boolean getRelabel() {
    return relabel;
  }

  public DomainSeclabel setRelabel(@Nullable Boolean relabel) {
    this.relabel = relabel;
    return this;
  }

  /** The text of the {@code <label>} element. */
  public @Nullable String getLabel() {
    return label;
  }

  public DomainSeclabel setLabel(@Nullable String label) {
    this.label = label;
    return this;
  }

  /** The text of the {@code <imagelabel>} element. */
  public @Nullable String getImagelabel() {
    return imagelabel;
  }

  public DomainSeclabel setImagelabel(@Nullable String imagelabel) {
    this.imagelabel = imagelabel;
    return this;
  }

  /** The text of the {@code <baselabel>} element. */
  public @Nullable String getBaselabel() {
    return baselabel;
  }

  public DomainSeclabel setBaselabel(@Nullable String baselabel) {
    this.baselabel = baselabel;
    return this;
  }
}
