package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/ioapic}: Where the I/O APIC is emulated. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesIoapic extends XmlNode {

  @XmlAttribute @Nullable String driver;

  /**
   * {@code kvm} in the kernel, {@code qemu} for a split one, which more than 255 virtual CPUs need.
   * Known values: {@code qemu}, {@code kvm}.
   */
  public @Nullable String getDriver() {
    return driver;
  }

  public DomainFeaturesIoapic setDriver(@Nullable String driver) {
    this.driver = driver;
    return this;
  }
}
