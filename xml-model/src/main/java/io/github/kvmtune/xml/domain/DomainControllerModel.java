package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/controller/model}: The device that emulates a PCI controller; written by
 * libvirt and best left alone.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainControllerModel extends XmlNode {

  @XmlAttribute @Nullable String name;

  /**
   * The hypervisor's name of the device. Known values: {@code spapr-pci-host-bridge}, {@code
   * pci-bridge}, {@code i82801b11-bridge}, {@code pcie-pci-bridge}, {@code ioh3420}, {@code
   * pcie-root-port}, {@code x3130-upstream}, {@code xio3130-downstream}, {@code pxb}, {@code
   * pxb-pcie}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainControllerModel setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
