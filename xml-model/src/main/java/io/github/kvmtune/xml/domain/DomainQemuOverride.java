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
 * {@code /domain/qemu:override}: Device properties that are set behind libvirt's back; marks the
 * domain as tainted. Since libvirt 8.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"devices"})
public class DomainQemuOverride extends XmlNode {

  @XmlElement(name = "device", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuOverrideDevice> devices;

  /** The devices, by alias. */
  public List<DomainQemuOverrideDevice> getDevices() {
    return devices != null ? devices : (devices = new ArrayList<>());
  }
}
