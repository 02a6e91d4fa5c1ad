package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/xen/passthrough}: Whether a Xen guest can be given PCI devices. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesXenPassthrough extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute @Nullable String mode;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesXenPassthrough setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** How IOMMU page tables are kept, {@code sync_pt} or {@code share_pt}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainFeaturesXenPassthrough setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
