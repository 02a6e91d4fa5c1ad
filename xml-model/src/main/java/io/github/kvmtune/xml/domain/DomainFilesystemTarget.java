package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/target}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemTarget extends XmlNode {

  @XmlAttribute(name = "dir")
  @Nullable String dir;

  /** Attribute {@code dir}. */
  public @Nullable String getDir() {
    return dir;
  }

  public DomainFilesystemTarget setDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }
}
