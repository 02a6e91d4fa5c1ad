package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/disks/disk}: How one disk is backed up. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "target", "scratch"})
public class DomainBackupDisksDisk extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean backup;

  @XmlAttribute @Nullable String state;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String backupmode;
  @XmlAttribute @Nullable String incremental;
  @XmlAttribute @Nullable String exportname;
  @XmlAttribute @Nullable String exportbitmap;
  @XmlElement @Nullable DomainBackupDisksDiskDriver driver;
  @XmlElement @Nullable DomainBackupDisksDiskStorage target;
  @XmlElement @Nullable DomainBackupDisksDiskStorage scratch;

  /** The disk by its target, such as {@code vda}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainBackupDisksDisk setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether it is backed up; it is if unset. */
  public @Nullable Boolean getBackup() {
    return backup;
  }

  public DomainBackupDisksDisk setBackup(@Nullable Boolean backup) {
    this.backup = backup;
    return this;
  }

  /** How far it is; in libvirt's own files only. */
  public @Nullable String getState() {
    return state;
  }

  public DomainBackupDisksDisk setState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** The kind of {@code target} or {@code scratch}. Known values: {@code file}, {@code block}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainBackupDisksDisk setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Whether all of it or what changed is backed up. Known values: {@code full}, {@code
   * incremental}.
   */
  public @Nullable String getBackupmode() {
    return backupmode;
  }

  public DomainBackupDisksDisk setBackupmode(@Nullable String backupmode) {
    this.backupmode = backupmode;
    return this;
  }

  /** The checkpoint since which changes are backed up; that of the backup if unset. */
  public @Nullable String getIncremental() {
    return incremental;
  }

  public DomainBackupDisksDisk setIncremental(@Nullable String incremental) {
    this.incremental = incremental;
    return this;
  }

  /** With {@code pull}, the name it is offered under; that of the disk if unset. */
  public @Nullable String getExportname() {
    return exportname;
  }

  public DomainBackupDisksDisk setExportname(@Nullable String exportname) {
    this.exportname = exportname;
    return this;
  }

  /** With {@code pull}, the name that the map of changes is offered under. */
  public @Nullable String getExportbitmap() {
    return exportbitmap;
  }

  public DomainBackupDisksDisk setExportbitmap(@Nullable String exportbitmap) {
    this.exportbitmap = exportbitmap;
    return this;
  }

  /** The format of the backup or scratch file; {@code qcow2} if unset. */
  public @Nullable DomainBackupDisksDiskDriver getDriver() {
    return driver;
  }

  public DomainBackupDisksDisk setDriver(@Nullable DomainBackupDisksDiskDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainBackupDisksDiskDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainBackupDisksDiskDriver());
  }

  /** With {@code push}, where the backup goes. */
  public @Nullable DomainBackupDisksDiskStorage getTarget() {
    return target;
  }

  public DomainBackupDisksDisk setTarget(@Nullable DomainBackupDisksDiskStorage target) {
    this.target = target;
    return this;
  }

  public DomainBackupDisksDiskStorage ensureTarget() {
    return target != null ? target : (target = new DomainBackupDisksDiskStorage());
  }

  /** With {@code pull}, where content is kept that the guest overwrites meanwhile. */
  public @Nullable DomainBackupDisksDiskStorage getScratch() {
    return scratch;
  }

  public DomainBackupDisksDisk setScratch(@Nullable DomainBackupDisksDiskStorage scratch) {
    this.scratch = scratch;
    return this;
  }

  public DomainBackupDisksDiskStorage ensureScratch() {
    return scratch != null ? scratch : (scratch = new DomainBackupDisksDiskStorage());
  }
}
