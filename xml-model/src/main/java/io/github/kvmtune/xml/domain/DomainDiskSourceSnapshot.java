package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot on the storage server that is used in place of the newest data.
 *
 * <p>Found at {@code /domain/os/nvram/source/snapshot}, {@code
 * /domain/os/nvram/source/dataStore/source/snapshot}, {@code /domain/devices/disk/source/snapshot},
 * {@code /domain/devices/disk/source/dataStore/source/snapshot}, {@code
 * /domain/devices/disk/mirror/source/snapshot} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceSnapshot extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The name of the snapshot. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskSourceSnapshot setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
