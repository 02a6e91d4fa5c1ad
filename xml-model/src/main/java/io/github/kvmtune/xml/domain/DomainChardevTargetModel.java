package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The device that emulates a serial port. Since libvirt 3.10.0.
 *
 * <p>Found at {@code /domain/devices/console/target/model}, {@code
 * /domain/devices/parallel/target/model}, {@code /domain/devices/serial/target/model} and {@code
 * /domain/devices/smartcard/target/model}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainChardevTargetModel extends XmlNode {

  @XmlAttribute @Nullable String name;

  /**
   * The device; libvirt picks the one that fits the type if it is unset. Known values: {@code
   * isa-serial}, {@code usb-serial}, {@code pci-serial}, {@code spapr-vty}, {@code pl011}, {@code
   * 16550a}, {@code sclpconsole}, {@code sclplmconsole}, {@code isa-debugcon}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainChardevTargetModel setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
