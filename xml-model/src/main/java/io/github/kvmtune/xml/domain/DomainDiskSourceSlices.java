package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The part of the storage that is used. Since libvirt 6.1.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/slices}, {@code
 * /domain/os/nvram/source/dataStore/source/slices}, {@code /domain/devices/disk/source/slices},
 * {@code /domain/devices/disk/source/dataStore/source/slices}, {@code
 * /domain/devices/disk/mirror/source/slices} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"slice"})
public class DomainDiskSourceSlices extends XmlNode {

  @XmlElement @Nullable DomainDiskSourceSlicesSlice slice;

  /** That part. */
  public @Nullable DomainDiskSourceSlicesSlice getSlice() {
    return slice;
  }

  public DomainDiskSourceSlices setSlice(@Nullable DomainDiskSourceSlicesSlice slice) {
    this.slice = slice;
    return this;
  }

  public DomainDiskSourceSlicesSlice ensureSlice() {
    return slice != null ? slice : (slice = new DomainDiskSourceSlicesSlice());
  }
}
