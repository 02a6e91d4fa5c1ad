package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a storage client, for rbd.
 *
 * <p>Found at {@code /domain/os/nvram/source/config}, {@code
 * /domain/os/nvram/source/dataStore/source/config}, {@code /domain/devices/disk/source/config},
 * {@code /domain/devices/disk/source/dataStore/source/config}, {@code
 * /domain/devices/disk/mirror/source/config} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceConfig extends XmlNode {

  @XmlAttribute @Nullable String file;

  /** The configuration file on the host. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainDiskSourceConfig setFile(@Nullable String file) {
    this.file = file;
    return this;
  }
}
