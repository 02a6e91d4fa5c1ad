package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A part of the storage.
 *
 * <p>Found at {@code /domain/os/nvram/source/slices/slice}, {@code
 * /domain/os/nvram/source/dataStore/source/slices/slice}, {@code
 * /domain/devices/disk/source/slices/slice}, {@code
 * /domain/devices/disk/source/dataStore/source/slices/slice}, {@code
 * /domain/devices/disk/mirror/source/slices/slice} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceSlicesSlice extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long offset;
  @XmlAttribute @Nullable BigInteger size;

  /** What is cut: the storage below the image format. Known value: {@code storage}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskSourceSlicesSlice setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Bytes before the part. */
  public @Nullable Long getOffset() {
    return offset;
  }

  public DomainDiskSourceSlicesSlice setOffset(@Nullable Long offset) {
    this.offset = offset;
    return this;
  }

  /** Bytes of the part. */
  public @Nullable Long getSize() {
    return Numbers.toLong(size, "size");
  }

  public DomainDiskSourceSlicesSlice setSize(@Nullable Long size) {
    this.size = Numbers.wide(size);
    return this;
  }
}
