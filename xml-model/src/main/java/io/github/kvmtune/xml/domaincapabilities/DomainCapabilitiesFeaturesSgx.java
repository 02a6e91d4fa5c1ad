package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainSize;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/features/sgx}: Intel's Software Guard Extensions on this host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"flc", "sgx1", "sgx2", "sectionSize", "sections"})
public class DomainCapabilitiesFeaturesSgx extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean flc;

  @XmlElement(name = "sgx1")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean sgx1;

  @XmlElement(name = "sgx2")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean sgx2;

  @XmlElement(name = "section_size")
  @Nullable DomainSize sectionSize;

  @XmlElement @Nullable DomainCapabilitiesFeaturesSgxSections sections;

  /** Whether domains can have enclaves. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesFeaturesSgx setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** Whether launch control is flexible. */
  public @Nullable Boolean getFlc() {
    return flc;
  }

  public DomainCapabilitiesFeaturesSgx setFlc(@Nullable Boolean flc) {
    this.flc = flc;
    return this;
  }

  /** Whether the first generation is there. */
  public @Nullable Boolean getSgx1() {
    return sgx1;
  }

  public DomainCapabilitiesFeaturesSgx setSgx1(@Nullable Boolean sgx1) {
    this.sgx1 = sgx1;
    return this;
  }

  /** Whether the second generation is there, with dynamic memory. */
  public @Nullable Boolean getSgx2() {
    return sgx2;
  }

  public DomainCapabilitiesFeaturesSgx setSgx2(@Nullable Boolean sgx2) {
    this.sgx2 = sgx2;
    return this;
  }

  /** All enclave memory together. */
  public @Nullable DomainSize getSectionSize() {
    return sectionSize;
  }

  public DomainCapabilitiesFeaturesSgx setSectionSize(@Nullable DomainSize sectionSize) {
    this.sectionSize = sectionSize;
    return this;
  }

  public DomainSize ensureSectionSize() {
    return sectionSize != null ? sectionSize : (sectionSize = new DomainSize());
  }

  /** The enclave memory by NUMA node. */
  public @Nullable DomainCapabilitiesFeaturesSgxSections getSections() {
    return sections;
  }

  public DomainCapabilitiesFeaturesSgx setSections(
      @Nullable DomainCapabilitiesFeaturesSgxSections sections) {
    this.sections = sections;
    return this;
  }

  public DomainCapabilitiesFeaturesSgxSections ensureSections() {
    return sections != null ? sections : (sections = new DomainCapabilitiesFeaturesSgxSections());
  }
}
