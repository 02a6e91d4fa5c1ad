package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How much metadata of a qcow2 image is kept in memory.
 *
 * <p>Found at {@code /domain/os/nvram/source/dataStore/format/metadata_cache}, {@code
 * /domain/devices/disk/source/dataStore/format/metadata_cache}, {@code
 * /domain/devices/disk/driver/metadata_cache}, {@code
 * /domain/devices/disk/mirror/source/dataStore/format/metadata_cache}, {@code
 * /domain/devices/disk/mirror/format/metadata_cache} and 4 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"maxSize"})
public class DomainDiskMetadataCache extends XmlNode {

  @XmlElement(name = "max_size")
  @Nullable DomainSizeInBytes maxSize;

  /** The limit; 8 bytes for each 64 KiB cluster keep all of it in memory. */
  public @Nullable DomainSizeInBytes getMaxSize() {
    return maxSize;
  }

  public DomainDiskMetadataCache setMaxSize(@Nullable DomainSizeInBytes maxSize) {
    this.maxSize = maxSize;
    return this;
  }

  public DomainSizeInBytes ensureMaxSize() {
    return maxSize != null ? maxSize : (maxSize = new DomainSizeInBytes());
  }
}
