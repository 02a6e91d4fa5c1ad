package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cpu/counter}: A clock of the CPU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCpuCounter extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable BigInteger frequency;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean scaling;

  /** The clock, {@code tsc} on x86. */
  public @Nullable String getName() {
    return name;
  }

  public CapabilitiesHostCpuCounter setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its frequency in hertz. */
  public @Nullable Long getFrequency() {
    return Numbers.toLong(frequency, "frequency");
  }

  public CapabilitiesHostCpuCounter setFrequency(@Nullable Long frequency) {
    this.frequency = Numbers.wide(frequency);
    return this;
  }

  /** Whether guests can be given another frequency of it by hardware. */
  public @Nullable Boolean getScaling() {
    return scaling;
  }

  public CapabilitiesHostCpuCounter setScaling(@Nullable Boolean scaling) {
    this.scaling = scaling;
    return this;
  }
}
