package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domainCapabilities/features/hyperv}: Hyper-V's enlightenments, for Windows guests: {@code
 * features}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"enums", "defaults"})
public class DomainCapabilitiesFeaturesHyperv extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement(name = "enum")
  @Nullable List<DomainCapabilitiesEnum> enums;

  @XmlElement @Nullable DomainCapabilitiesFeaturesHypervDefaults defaults;

  /** Whether it can be used at all. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesFeaturesHyperv setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The settings, each with the words that it can have. */
  public List<DomainCapabilitiesEnum> getEnums() {
    return enums != null ? enums : (enums = new ArrayList<>());
  }

  /** What a domain gets that takes the enlightenments of the host. Since libvirt 11.9.0. */
  public @Nullable DomainCapabilitiesFeaturesHypervDefaults getDefaults() {
    return defaults;
  }

  public DomainCapabilitiesFeaturesHyperv setDefaults(
      @Nullable DomainCapabilitiesFeaturesHypervDefaults defaults) {
    this.defaults = defaults;
    return this;
  }

  public DomainCapabilitiesFeaturesHypervDefaults ensureDefaults() {
    return defaults != null
        ? defaults
        : (defaults = new DomainCapabilitiesFeaturesHypervDefaults());
  }

  /** The words an enum lists; none if there is no enum of this name. */
  public List<String> values(String enumName) {
    return getEnums().stream()
        .filter(each -> enumName.equals(each.getName()))
        .flatMap(each -> each.getValues().stream())
        .toList();
  }
}
