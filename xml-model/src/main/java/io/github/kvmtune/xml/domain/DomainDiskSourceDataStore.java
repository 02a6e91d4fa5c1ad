package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The file that holds the data of a qcow2 image which keeps metadata only. Since libvirt 10.10.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/dataStore}, {@code
 * /domain/devices/disk/source/dataStore}, {@code /domain/devices/disk/mirror/source/dataStore},
 * {@code /domain/devices/disk/mirror/backingStore/source/dataStore} and {@code
 * /domain/devices/disk/backingStore/source/dataStore}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"format", "source"})
public class DomainDiskSourceDataStore extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable DomainDiskFormat format;
  @XmlElement @Nullable DomainDiskSource source;

  /**
   * What {@code source} is, as for a disk. Known values: {@code file}, {@code block}, {@code dir},
   * {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskSourceDataStore setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The format of the data, which is raw. */
  public @Nullable DomainDiskFormat getFormat() {
    return format;
  }

  public DomainDiskSourceDataStore setFormat(@Nullable DomainDiskFormat format) {
    this.format = format;
    return this;
  }

  public DomainDiskFormat ensureFormat() {
    return format != null ? format : (format = new DomainDiskFormat());
  }

  /** Where the data is. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainDiskSourceDataStore setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }

  /** The source as a record of its type. */
  public DiskSourceView getSourceView() {
    return DiskSourceView.of(type, source);
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainDiskSourceDataStore setSourceView(DiskSourceView view) {
    DiskSourceView now = getSourceView();
    if (!view.equals(now)) {
      boolean sameType = view.type().equals(now.type());
      source = view.writeTo(sameType && source != null ? source : new DomainDiskSource());
    }
    type = view.type();
    return this;
  }
}
