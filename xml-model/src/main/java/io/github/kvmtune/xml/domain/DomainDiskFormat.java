package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The format of an image.
 *
 * <p>Found at {@code /domain/os/nvram/source/dataStore/format}, {@code
 * /domain/devices/disk/source/dataStore/format}, {@code
 * /domain/devices/disk/mirror/source/dataStore/format}, {@code /domain/devices/disk/mirror/format},
 * {@code /domain/devices/disk/mirror/backingStore/source/dataStore/format} and 3 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"metadataCache"})
public class DomainDiskFormat extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlElement(name = "metadata_cache")
  @Nullable DomainDiskMetadataCache metadataCache;

  /**
   * The format. Known values: {@code raw}, {@code dir}, {@code bochs}, {@code cloop}, {@code dmg},
   * {@code iso}, {@code vpc}, {@code vdi}, {@code fat}, {@code vhd}, {@code ploop}, {@code luks},
   * {@code cow}, {@code qcow}, {@code qcow2}, {@code qed}, {@code vmdk}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskFormat setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** How much metadata of a qcow2 image is kept in memory. */
  public @Nullable DomainDiskMetadataCache getMetadataCache() {
    return metadataCache;
  }

  public DomainDiskFormat setMetadataCache(@Nullable DomainDiskMetadataCache metadataCache) {
    this.metadataCache = metadataCache;
    return this;
  }

  public DomainDiskMetadataCache ensureMetadataCache() {
    return metadataCache != null ? metadataCache : (metadataCache = new DomainDiskMetadataCache());
  }
}
