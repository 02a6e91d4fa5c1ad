package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/hostdev/driver}: The host driver that hands a PCI device over. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainHostdevDriver extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean iommufd;

  /**
   * The way of assignment; {@code vfio} for KVM. Known values: {@code kvm}, {@code vfio}, {@code
   * xen}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevDriver setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The kernel module to bind instead of vfio-pci. Since libvirt 10.0.0. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainHostdevDriver setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether the device goes through IOMMUFD. Since libvirt 12.1.0. */
  public @Nullable Boolean getIommufd() {
    return iommufd;
  }

  public DomainHostdevDriver setIommufd(@Nullable Boolean iommufd) {
    this.iommufd = iommufd;
    return this;
  }
}
