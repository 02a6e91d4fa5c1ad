package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cpu/microcode}: The microcode of the host's CPU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCpuMicrocode extends XmlNode {

  @XmlAttribute @Nullable BigInteger version;

  /** The revision, in decimal. */
  public @Nullable Long getVersion() {
    return Numbers.toLong(version, "version");
  }

  public CapabilitiesHostCpuMicrocode setVersion(@Nullable Long version) {
    this.version = Numbers.wide(version);
    return this;
  }
}
