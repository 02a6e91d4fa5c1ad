package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Something QEMU can do.
 *
 * <p>Found at {@code /domain/qemu:capabilities/qemu:add} and {@code
 * /domain/qemu:capabilities/qemu:del}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainQemuCapability extends XmlNode {

  @XmlAttribute @Nullable String capability;

  /** The name, as libvirt uses it inside. */
  public @Nullable String getCapability() {
    return capability;
  }

  public DomainQemuCapability setCapability(@Nullable String capability) {
    this.capability = capability;
    return this;
  }
}
