package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/sysinfo/entry}: A blob that the guest reads through QEMU's fw_cfg. Since libvirt
 * 6.5.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainSysinfoEntry extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String file;
  @XmlValue @Nullable String value;

  /** The name, which starts with {@code opt/}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainSysinfoEntry setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The file on the host that holds the content, in place of the text. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainSysinfoEntry setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The content, if it is not in {@code file}. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainSysinfoEntry setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
