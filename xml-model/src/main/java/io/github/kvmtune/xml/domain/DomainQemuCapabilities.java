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
 * {@code /domain/qemu:capabilities}: Corrects what libvirt believes QEMU can do; for tests and
 * emergencies.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"added", "removed"})
public class DomainQemuCapabilities extends XmlNode {

  @XmlElement(name = "add", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuCapability> added;

  @XmlElement(name = "del", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuCapability> removed;

  /** Capabilities that libvirt shall assume. */
  public List<DomainQemuCapability> getAdded() {
    return added != null ? added : (added = new ArrayList<>());
  }

  /** Capabilities that libvirt shall ignore. */
  public List<DomainQemuCapability> getRemoved() {
    return removed != null ? removed : (removed = new ArrayList<>());
  }
}
