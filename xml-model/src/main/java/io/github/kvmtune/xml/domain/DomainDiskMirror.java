package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/mirror}: A running block job that copies the disk elsewhere; written
 * by libvirt and ignored when read.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"format", "source", "backingStore"})
public class DomainDiskMirror extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String file;

  @XmlAttribute(name = "format")
  @Nullable String formatName;

  @XmlAttribute @Nullable String job;
  @XmlAttribute @Nullable String ready;
  @XmlElement @Nullable DomainDiskFormat format;
  @XmlElement @Nullable DomainDiskSource source;
  @XmlElement @Nullable DomainDiskBackingStore backingStore;

  /**
   * What {@code source} is, as for a disk. Known values: {@code file}, {@code block}, {@code dir},
   * {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code vhostvdpa}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskMirror setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The file that is copied to, for clients of old versions. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainDiskMirror setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /**
   * The format of {@code file}, for clients of old versions. Known values: {@code raw}, {@code
   * dir}, {@code bochs}, {@code cloop}, {@code dmg}, {@code iso}, {@code vpc}, {@code vdi}, {@code
   * fat}, {@code vhd}, {@code ploop}, {@code luks}, {@code cow}, {@code qcow}, {@code qcow2},
   * {@code qed}, {@code vmdk}.
   */
  public @Nullable String getFormatName() {
    return formatName;
  }

  public DomainDiskMirror setFormatName(@Nullable String formatName) {
    this.formatName = formatName;
    return this;
  }

  /** The kind of job. Known values: {@code copy}, {@code active-commit}. */
  public @Nullable String getJob() {
    return job;
  }

  public DomainDiskMirror setJob(@Nullable String job) {
    this.job = job;
    return this;
  }

  /**
   * How far the job is; unset while it still copies. Known values: {@code yes}, {@code abort},
   * {@code pivot}.
   */
  public @Nullable String getReady() {
    return ready;
  }

  public DomainDiskMirror setReady(@Nullable String ready) {
    this.ready = ready;
    return this;
  }

  /** The format of the copy. */
  public @Nullable DomainDiskFormat getFormat() {
    return format;
  }

  public DomainDiskMirror setFormat(@Nullable DomainDiskFormat format) {
    this.format = format;
    return this;
  }

  public DomainDiskFormat ensureFormat() {
    return format != null ? format : (format = new DomainDiskFormat());
  }

  /** Where the copy is. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainDiskMirror setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }

  /** The images below the copy. */
  public @Nullable DomainDiskBackingStore getBackingStore() {
    return backingStore;
  }

  public DomainDiskMirror setBackingStore(@Nullable DomainDiskBackingStore backingStore) {
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
  public DomainDiskMirror setSourceView(DiskSourceView view) {
    DiskSourceView now = getSourceView();
    if (!view.equals(now)) {
      boolean sameType = view.type().equals(now.type());
      source = view.writeTo(sameType && source != null ? source : new DomainDiskSource());
    }
    type = view.type();
    return this;
  }
}
