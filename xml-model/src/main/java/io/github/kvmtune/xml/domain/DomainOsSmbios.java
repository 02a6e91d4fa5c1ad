package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/smbios}: Where the SMBIOS tables come from. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsSmbios extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /**
   * Made by the hypervisor, copied from the host, or taken from {@code sysinfo}. Known values:
   * {@code emulate}, {@code host}, {@code sysinfo}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainOsSmbios setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
