package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/ioapic}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesIoapic extends XmlNode {

  @XmlAttribute(name = "driver")
  @Nullable String driver;

  /** Attribute {@code driver}. Known values: {@code qemu}, {@code kvm}. */
  public @Nullable String getDriver() {
    return driver;
  }

  public DomainFeaturesIoapic setDriver(@Nullable String driver) {
    this.driver = driver;
    return this;
  }
}
