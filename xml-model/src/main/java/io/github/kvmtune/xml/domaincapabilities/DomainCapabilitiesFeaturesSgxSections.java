package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/features/sgx/sections}: Enclave memory by NUMA node. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sections"})
public class DomainCapabilitiesFeaturesSgxSections extends XmlNode {

  @XmlElement(name = "section")
  @Nullable List<DomainCapabilitiesFeaturesSgxSectionsSection> sections;

  /** The sections. */
  public List<DomainCapabilitiesFeaturesSgxSectionsSection> getSections() {
    return sections != null ? sections : (sections = new ArrayList<>());
  }
}
