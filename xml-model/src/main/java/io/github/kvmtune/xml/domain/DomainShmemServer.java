package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/shmem/server}: The server that hands shared memory out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainShmemServer extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** Its socket on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainShmemServer setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
