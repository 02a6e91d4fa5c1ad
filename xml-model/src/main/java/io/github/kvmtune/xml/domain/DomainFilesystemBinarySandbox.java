package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/filesystem/binary/sandbox}: How the virtiofs daemon is locked in. Since
 * libvirt 7.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinarySandbox extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /**
   * The way; {@code namespace} is the default of the daemon. Known values: {@code namespace},
   * {@code chroot}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainFilesystemBinarySandbox setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
