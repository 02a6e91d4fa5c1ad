package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A program on the host that sets up or takes down the host side.
 *
 * <p>Found at {@code /domain/devices/interface/script} and {@code
 * /domain/devices/interface/downscript}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceScript extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** The program. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainInterfaceScript setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
