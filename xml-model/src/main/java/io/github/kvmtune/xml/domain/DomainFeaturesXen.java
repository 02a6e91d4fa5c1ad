package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/xen}: Features of Xen guests. Since libvirt 6.3.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"e820Host", "passthrough"})
public class DomainFeaturesXen extends XmlNode {

  @XmlElement(name = "e820_host")
  @Nullable DomainFeatureState e820Host;

  @XmlElement @Nullable DomainFeaturesXenPassthrough passthrough;

  /** Shows the memory map of the host to a paravirtual guest. */
  public @Nullable DomainFeatureState getE820Host() {
    return e820Host;
  }

  public DomainFeaturesXen setE820Host(@Nullable DomainFeatureState e820Host) {
    this.e820Host = e820Host;
    return this;
  }

  public DomainFeatureState ensureE820Host() {
    return e820Host != null ? e820Host : (e820Host = new DomainFeatureState());
  }

  /** Prepares the IOMMU for devices that are passed through. */
  public @Nullable DomainFeaturesXenPassthrough getPassthrough() {
    return passthrough;
  }

  public DomainFeaturesXen setPassthrough(@Nullable DomainFeaturesXenPassthrough passthrough) {
    this.passthrough = passthrough;
    return this;
  }

  public DomainFeaturesXenPassthrough ensurePassthrough() {
    return passthrough != null ? passthrough : (passthrough = new DomainFeaturesXenPassthrough());
  }
}
