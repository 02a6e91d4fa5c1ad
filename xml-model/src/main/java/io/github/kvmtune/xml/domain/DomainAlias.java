package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The name under which monitor commands and {@code qemu:override} find a device.
 *
 * <p>Found at {@code /domain/devices/disk/alias}, {@code /domain/devices/controller/alias}, {@code
 * /domain/devices/filesystem/alias}, {@code /domain/devices/interface/alias}, {@code
 * /domain/devices/input/alias} and 20 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainAlias extends XmlNode {

  @XmlAttribute @Nullable String name;

  /**
   * The name; {@code ua-} and letters, digits, {@code _} or {@code -} for names of the user, unique
   * in the domain. Since libvirt 3.9.0.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainAlias setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
