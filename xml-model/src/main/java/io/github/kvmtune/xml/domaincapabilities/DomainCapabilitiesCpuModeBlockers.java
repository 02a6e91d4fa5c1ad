package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/cpu/mode/blockers}: Why the host cannot run a CPU model. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"features"})
public class DomainCapabilitiesCpuModeBlockers extends XmlNode {

  @XmlAttribute @Nullable String model;

  @XmlElement(name = "feature")
  @Nullable List<DomainCapabilitiesCpuModeBlockersFeature> features;

  /** The model. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainCapabilitiesCpuModeBlockers setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The features it needs and the host lacks. */
  public List<DomainCapabilitiesCpuModeBlockersFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }
}
