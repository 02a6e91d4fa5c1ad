package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/tpm/backend/device}: The trusted platform module of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendDevice extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** The device; {@code /dev/tpm0} if unset. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainTpmBackendDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
