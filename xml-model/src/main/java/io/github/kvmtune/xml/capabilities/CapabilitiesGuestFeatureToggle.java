package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A feature of guests, its default, and whether it can be changed.
 *
 * <p>Found at {@code /capabilities/guest/features/acpi}, {@code /capabilities/guest/features/apic},
 * {@code /capabilities/guest/features/disksnapshot} and {@code /capabilities/guest/features/hap}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesGuestFeatureToggle extends XmlNode {

  @XmlAttribute(name = "default")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean defaultState;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean toggle;

  /** The state if the domain does not say. */
  public @Nullable Boolean getDefaultState() {
    return defaultState;
  }

  public CapabilitiesGuestFeatureToggle setDefaultState(@Nullable Boolean defaultState) {
    this.defaultState = defaultState;
    return this;
  }

  /** Whether a domain can change it. */
  public @Nullable Boolean getToggle() {
    return toggle;
  }

  public CapabilitiesGuestFeatureToggle setToggle(@Nullable Boolean toggle) {
    this.toggle = toggle;
    return this;
  }
}
