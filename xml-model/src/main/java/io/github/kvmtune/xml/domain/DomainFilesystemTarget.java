package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/filesystem/target}: Under which name or where the guest finds a file
 * system.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemTarget extends XmlNode {

  @XmlAttribute @Nullable String dir;

  /** The tag the guest mounts by; in containers, the directory it is mounted on. */
  public @Nullable String getDir() {
    return dir;
  }

  public DomainFilesystemTarget setDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }
}
