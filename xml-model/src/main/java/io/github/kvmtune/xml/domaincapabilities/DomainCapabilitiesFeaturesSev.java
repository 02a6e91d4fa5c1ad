package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/features/sev}: AMD's Secure Encrypted Virtualization on this host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cbitpos", "reducedPhysBits", "maxGuests", "maxESGuests", "cpu0Id"})
public class DomainCapabilitiesFeaturesSev extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement @Nullable Long cbitpos;

  @XmlElement(name = "reducedPhysBits")
  @Nullable Long reducedPhysBits;

  @XmlElement(name = "maxGuests")
  @Nullable Long maxGuests;

  @XmlElement(name = "maxESGuests")
  @Nullable Long maxESGuests;

  @XmlElement(name = "cpu0Id")
  @Nullable String cpu0Id;

  /** Whether such domains can run. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesFeaturesSev setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The bit of a page table entry that marks encrypted memory. */
  public @Nullable Integer getCbitpos() {
    return Numbers.toInt(cbitpos, "cbitpos");
  }

  public DomainCapabilitiesFeaturesSev setCbitpos(@Nullable Integer cbitpos) {
    this.cbitpos = Numbers.wide(cbitpos);
    return this;
  }

  /** How many bits physical addresses lose. */
  public @Nullable Integer getReducedPhysBits() {
    return Numbers.toInt(reducedPhysBits, "reducedPhysBits");
  }

  public DomainCapabilitiesFeaturesSev setReducedPhysBits(@Nullable Integer reducedPhysBits) {
    this.reducedPhysBits = Numbers.wide(reducedPhysBits);
    return this;
  }

  /** How many such domains can run at once. */
  public @Nullable Integer getMaxGuests() {
    return Numbers.toInt(maxGuests, "maxGuests");
  }

  public DomainCapabilitiesFeaturesSev setMaxGuests(@Nullable Integer maxGuests) {
    this.maxGuests = Numbers.wide(maxGuests);
    return this;
  }

  /** How many domains with encrypted CPU state can run at once. */
  public @Nullable Integer getMaxESGuests() {
    return Numbers.toInt(maxESGuests, "maxESGuests");
  }

  public DomainCapabilitiesFeaturesSev setMaxESGuests(@Nullable Integer maxESGuests) {
    this.maxESGuests = Numbers.wide(maxESGuests);
    return this;
  }

  /** The unique identity of the first CPU, which its certificates are issued for. */
  public @Nullable String getCpu0Id() {
    return cpu0Id;
  }

  public DomainCapabilitiesFeaturesSev setCpu0Id(@Nullable String cpu0Id) {
    this.cpu0Id = cpu0Id;
    return this;
  }
}
