package io.github.kvmtune.xml.cpu;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /cpu/signature}: The numbers by which the vendor tells CPUs apart. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CpuSignature extends XmlNode {

  @XmlAttribute @Nullable Integer family;
  @XmlAttribute @Nullable Integer model;
  @XmlAttribute @Nullable Integer stepping;

  /** The family number, the extended one included. */
  public @Nullable Integer getFamily() {
    return family;
  }

  public CpuSignature setFamily(@Nullable Integer family) {
    this.family = family;
    return this;
  }

  /** The model number within the family, the extended one included. */
  public @Nullable Integer getModel() {
    return model;
  }

  public CpuSignature setModel(@Nullable Integer model) {
    this.model = model;
    return this;
  }

  /** The stepping of the model. */
  public @Nullable Integer getStepping() {
    return stepping;
  }

  public CpuSignature setStepping(@Nullable Integer stepping) {
    this.stepping = stepping;
    return this;
  }
}
