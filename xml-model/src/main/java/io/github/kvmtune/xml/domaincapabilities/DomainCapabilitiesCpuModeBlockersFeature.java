package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/cpu/mode/blockers/feature}: A feature the host lacks. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCapabilitiesCpuModeBlockersFeature extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The feature. */
  public @Nullable String getName() {
    return name;
  }

  public DomainCapabilitiesCpuModeBlockersFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
