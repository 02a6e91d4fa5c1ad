package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/qemu:override/qemu:device/qemu:frontend}: Properties of a device that the guest
 * sees.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"properties"})
public class DomainQemuOverrideDeviceFrontend extends XmlNode {

  @XmlElement(name = "property", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuOverrideDeviceFrontendProperty> properties;

  /** The properties. */
  public List<DomainQemuOverrideDeviceFrontendProperty> getProperties() {
    return properties != null ? properties : (properties = new ArrayList<>());
  }
}
