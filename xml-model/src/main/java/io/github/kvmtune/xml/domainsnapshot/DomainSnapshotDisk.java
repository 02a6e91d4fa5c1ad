package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainDiskFormat;
import io.github.kvmtune.xml.domain.DomainDiskSource;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How one disk is kept.
 *
 * <p>Found at {@code /domainsnapshot/disks/disk} and {@code /domainsnapshot/revertDisks/disk}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "snapshotDeleteInProgress", "source"})
public class DomainSnapshotDisk extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String snapshot;
  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable DomainDiskFormat driver;

  @XmlElement(name = "snapshotDeleteInProgress")
  @Nullable DomainEmptyElement snapshotDeleteInProgress;

  @XmlElement @Nullable DomainDiskSource source;

  /** The disk: its target such as {@code vda}, or the path of its source. */
  public @Nullable String getName() {
    return name;
  }

  public DomainSnapshotDisk setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * {@code internal} within the image, {@code external} by a new image on top, {@code manual} by
   * other means. Known values: {@code no}, {@code internal}, {@code external}, {@code manual}.
   */
  public @Nullable String getSnapshot() {
    return snapshot;
  }

  public DomainSnapshotDisk setSnapshot(@Nullable String snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  /**
   * The kind of the new image; {@code file} if unset. Known values: {@code file}, {@code block},
   * {@code network}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainSnapshotDisk setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The format of the new image. */
  public @Nullable DomainDiskFormat getDriver() {
    return driver;
  }

  public DomainSnapshotDisk setDriver(@Nullable DomainDiskFormat driver) {
    this.driver = driver;
    return this;
  }

  public DomainDiskFormat ensureDriver() {
    return driver != null ? driver : (driver = new DomainDiskFormat());
  }

  /** The disk is part of a deletion that has not finished; in libvirt's own files only. */
  public @Nullable DomainEmptyElement getSnapshotDeleteInProgress() {
    return snapshotDeleteInProgress;
  }

  public DomainSnapshotDisk setSnapshotDeleteInProgress(
      @Nullable DomainEmptyElement snapshotDeleteInProgress) {
    this.snapshotDeleteInProgress = snapshotDeleteInProgress;
    return this;
  }

  public DomainEmptyElement ensureSnapshotDeleteInProgress() {
    return snapshotDeleteInProgress != null
        ? snapshotDeleteInProgress
        : (snapshotDeleteInProgress = new DomainEmptyElement());
  }

  /** The new image; libvirt finds a name if it is unset. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainSnapshotDisk setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }
}
