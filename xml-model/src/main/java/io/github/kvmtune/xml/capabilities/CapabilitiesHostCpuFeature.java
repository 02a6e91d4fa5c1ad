package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cpu/feature}: One CPU feature. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostCpuFeature extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The feature as libvirt's CPU map names it. */
  public @Nullable String getName() {
    return name;
  }

  public CapabilitiesHostCpuFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
