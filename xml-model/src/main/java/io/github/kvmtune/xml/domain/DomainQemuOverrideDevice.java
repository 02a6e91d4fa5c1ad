package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/qemu:override/qemu:device}: A device whose properties are overridden. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"frontend"})
public class DomainQemuOverrideDevice extends XmlNode {

  @XmlAttribute @Nullable String alias;

  @XmlElement(name = "frontend", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable DomainQemuOverrideDeviceFrontend frontend;

  /** The alias; best one of your own, which starts with {@code ua-}. */
  public @Nullable String getAlias() {
    return alias;
  }

  public DomainQemuOverrideDevice setAlias(@Nullable String alias) {
    this.alias = alias;
    return this;
  }

  /** The properties of the device that the guest sees. */
  public @Nullable DomainQemuOverrideDeviceFrontend getFrontend() {
    return frontend;
  }

  public DomainQemuOverrideDevice setFrontend(@Nullable DomainQemuOverrideDeviceFrontend frontend) {
    this.frontend = frontend;
    return this;
  }

  public DomainQemuOverrideDeviceFrontend ensureFrontend() {
    return frontend != null ? frontend : (frontend = new DomainQemuOverrideDeviceFrontend());
  }
}
