package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/apic}: The local APIC of x86 guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesApic extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean eoi;

  /**
   * Whether the guest may signal the end of an interrupt through shared memory; QEMU's default is
   * on with KVM. Since libvirt 0.10.2.
   */
  public @Nullable Boolean getEoi() {
    return eoi;
  }

  public DomainFeaturesApic setEoi(@Nullable Boolean eoi) {
    this.eoi = eoi;
    return this;
  }
}
