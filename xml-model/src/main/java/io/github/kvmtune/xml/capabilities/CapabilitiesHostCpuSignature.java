package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cpu/signature}: The numbers by which the vendor tells CPUs apart. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCpuSignature extends XmlNode {

  @XmlAttribute @Nullable Long family;
  @XmlAttribute @Nullable Long model;
  @XmlAttribute @Nullable Long stepping;

  /** The family number, the extended one included. */
  public @Nullable Integer getFamily() {
    return Numbers.toInt(family, "family");
  }

  public CapabilitiesHostCpuSignature setFamily(@Nullable Integer family) {
    this.family = Numbers.wide(family);
    return this;
  }

  /** The model number within the family, the extended one included. */
  public @Nullable Integer getModel() {
    return Numbers.toInt(model, "model");
  }

  public CapabilitiesHostCpuSignature setModel(@Nullable Integer model) {
    this.model = Numbers.wide(model);
    return this;
  }

  /** The stepping of the model. */
  public @Nullable Integer getStepping() {
    return Numbers.toInt(stepping, "stepping");
  }

  public CapabilitiesHostCpuSignature setStepping(@Nullable Integer stepping) {
    this.stepping = Numbers.wide(stepping);
    return this;
  }
}
