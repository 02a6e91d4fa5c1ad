package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainCpuFeature;
import io.github.kvmtune.xml.domain.DomainCpuMaxphysaddr;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/cpu/mode}: A CPU mode and what it gives. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"enums", "models", "vendor", "maxphysaddr", "features", "blockers"})
public class DomainCapabilitiesCpuMode extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement(name = "enum")
  @Nullable List<DomainCapabilitiesEnum> enums;

  @XmlElement(name = "model")
  @Nullable List<DomainCapabilitiesCpuModeModel> models;

  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable DomainCpuMaxphysaddr maxphysaddr;

  @XmlElement(name = "feature")
  @Nullable List<DomainCpuFeature> features;

  @XmlElement @Nullable List<DomainCapabilitiesCpuModeBlockers> blockers;

  /**
   * The mode. Known values: {@code host-passthrough}, {@code maximum}, {@code host-model}, {@code
   * custom}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainCapabilitiesCpuMode setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether domains can use it. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesCpuMode setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The settings, such as {@code hostPassthroughMigratable}. */
  public List<DomainCapabilitiesEnum> getEnums() {
    return enums != null ? enums : (enums = new ArrayList<>());
  }

  /** For {@code host-model} the model of the host; for {@code custom} all that libvirt knows. */
  public List<DomainCapabilitiesCpuModeModel> getModels() {
    return models != null ? models : (models = new ArrayList<>());
  }

  /** For {@code host-model}, the vendor of the host's CPU. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainCapabilitiesCpuMode setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** For {@code host-model}, the width of physical addresses. */
  public @Nullable DomainCpuMaxphysaddr getMaxphysaddr() {
    return maxphysaddr;
  }

  public DomainCapabilitiesCpuMode setMaxphysaddr(@Nullable DomainCpuMaxphysaddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  public DomainCpuMaxphysaddr ensureMaxphysaddr() {
    return maxphysaddr != null ? maxphysaddr : (maxphysaddr = new DomainCpuMaxphysaddr());
  }

  /** For {@code host-model}, the features beyond the model. */
  public List<DomainCpuFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }

  /** For {@code custom}, why models cannot be used. */
  public List<DomainCapabilitiesCpuModeBlockers> getBlockers() {
    return blockers != null ? blockers : (blockers = new ArrayList<>());
  }

  /** The words an enum lists; none if there is no enum of this name. */
  public List<String> values(String enumName) {
    return getEnums().stream()
        .filter(each -> enumName.equals(each.getName()))
        .flatMap(each -> each.getValues().stream())
        .toList();
  }
}
