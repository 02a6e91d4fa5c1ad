package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * An image below another one; empty where the chain ends.
 *
 * <p>Found at {@code /domain/devices/disk/mirror/backingStore}, {@code
 * /domain/devices/disk/mirror/backingStore/backingStore}, {@code /domain/devices/disk/backingStore}
 * and {@code /domain/devices/disk/backingStore/backingStore}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"format", "source", "backingStore"})
public class DomainDiskBackingStore extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long index;
  @XmlElement @Nullable DomainDiskFormat format;
  @XmlElement @Nullable DomainDiskSource source;

  @XmlElement(name = "backingStore")
  @Nullable DomainDiskBackingStore backingStore;

  /**
   * What {@code source} is, as for a disk. Known values: {@code file}, {@code block}, {@code dir},
   * {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskBackingStore setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The number of the image in block jobs, as in {@code vda[2]}; written by libvirt. */
  public @Nullable Integer getIndex() {
    return Numbers.toInt(index, "index");
  }

  public DomainDiskBackingStore setIndex(@Nullable Integer index) {
    this.index = Numbers.wide(index);
    return this;
  }

  /** The format of the image. */
  public @Nullable DomainDiskFormat getFormat() {
    return format;
  }

  public DomainDiskBackingStore setFormat(@Nullable DomainDiskFormat format) {
    this.format = format;
    return this;
  }

  public DomainDiskFormat ensureFormat() {
    return format != null ? format : (format = new DomainDiskFormat());
  }

  /** Where the image is. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainDiskBackingStore setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }

  /** The next image below. */
  public @Nullable DomainDiskBackingStore getBackingStore() {
    return backingStore;
  }

  public DomainDiskBackingStore setBackingStore(@Nullable DomainDiskBackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }

  public DomainDiskBackingStore ensureBackingStore() {
    return backingStore != null ? backingStore : (backingStore = new DomainDiskBackingStore());
  }

  /** The source as a record of its type. */
  public DiskSourceView getSourceView() {
    return DiskSourceView.of(type, source);
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainDiskBackingStore setSourceView(DiskSourceView view) {
    DiskSourceView now = getSourceView();
    if (!view.equals(now)) {
      boolean sameType = view.type().equals(now.type());
      source = view.writeTo(sameType && source != null ? source : new DomainDiskSource());
    }
    type = view.type();
    return this;
  }
}
