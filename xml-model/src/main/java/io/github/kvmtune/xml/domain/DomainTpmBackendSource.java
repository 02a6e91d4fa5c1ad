package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/tpm/backend/source}: The socket of an external module, or where an
 * emulator keeps its state.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTpmBackendSource extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String path;

  /** A socket, a file or a directory. Known values: {@code unix}, {@code file}, {@code dir}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainTpmBackendSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The role of the hypervisor, for a socket. Known value: {@code connect}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainTpmBackendSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The socket, file or directory on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainTpmBackendSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
