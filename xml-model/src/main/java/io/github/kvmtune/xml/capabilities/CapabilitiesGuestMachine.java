package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A machine type.
 *
 * <p>Found at {@code /capabilities/guest/arch/machine} and {@code
 * /capabilities/guest/arch/domain/machine}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class CapabilitiesGuestMachine extends XmlNode {

  @XmlAttribute @Nullable String canonical;

  @XmlAttribute(name = "maxCpus")
  @Nullable Long maxCpus;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean deprecated;

  @XmlValue @Nullable String value;

  /** The versioned machine type that this name stands for at present. */
  public @Nullable String getCanonical() {
    return canonical;
  }

  public CapabilitiesGuestMachine setCanonical(@Nullable String canonical) {
    this.canonical = canonical;
    return this;
  }

  /** How many virtual CPUs it can have. */
  public @Nullable Integer getMaxCpus() {
    return Numbers.toInt(maxCpus, "maxCpus");
  }

  public CapabilitiesGuestMachine setMaxCpus(@Nullable Integer maxCpus) {
    this.maxCpus = Numbers.wide(maxCpus);
    return this;
  }

  /** Whether the emulator's authors advise against it. */
  public @Nullable Boolean getDeprecated() {
    return deprecated;
  }

  public CapabilitiesGuestMachine setDeprecated(@Nullable Boolean deprecated) {
    this.deprecated = deprecated;
    return this;
  }

  /** The name of the machine type. */
  public @Nullable String getValue() {
    return value;
  }

  public CapabilitiesGuestMachine setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
