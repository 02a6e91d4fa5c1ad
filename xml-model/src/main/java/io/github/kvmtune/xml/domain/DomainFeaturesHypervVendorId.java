package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/features/hyperv/vendor_id}: The vendor that the guest sees in place of {@code
 * Microsoft Hv}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesHypervVendorId extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute @Nullable String value;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesHypervVendorId setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** The name, up to twelve characters. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainFeaturesHypervVendorId setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
