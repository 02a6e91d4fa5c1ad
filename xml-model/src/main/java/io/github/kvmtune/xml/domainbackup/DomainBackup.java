package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup}: A backup of a domain's disks while it runs; the root element. */
@XmlRootElement(name = "domainbackup")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"incremental", "server", "disks", "privateData"})
public class DomainBackup extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlElement @Nullable String incremental;
  @XmlElement @Nullable DomainBackupServer server;
  @XmlElement @Nullable DomainBackupDisks disks;

  @XmlElement(name = "privateData")
  @Nullable DomainBackupPrivateData privateData;

  /**
   * {@code push} writes the backup, {@code pull} offers it over NBD for another program to read;
   * {@code push} if unset. Known values: {@code push}, {@code pull}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainBackup setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The checkpoint since which changes are backed up; all is if unset. */
  public @Nullable String getIncremental() {
    return incremental;
  }

  public DomainBackup setIncremental(@Nullable String incremental) {
    this.incremental = incremental;
    return this;
  }

  /** With {@code pull}, where the backup is offered. */
  public @Nullable DomainBackupServer getServer() {
    return server;
  }

  public DomainBackup setServer(@Nullable DomainBackupServer server) {
    this.server = server;
    return this;
  }

  public DomainBackupServer ensureServer() {
    return server != null ? server : (server = new DomainBackupServer());
  }

  /** How each disk is backed up. */
  public @Nullable DomainBackupDisks getDisks() {
    return disks;
  }

  public DomainBackup setDisks(@Nullable DomainBackupDisks disks) {
    this.disks = disks;
    return this;
  }

  public DomainBackupDisks ensureDisks() {
    return disks != null ? disks : (disks = new DomainBackupDisks());
  }

  /** Notes of libvirt to itself; in its own files only. */
  public @Nullable DomainBackupPrivateData getPrivateData() {
    return privateData;
  }

  public DomainBackup setPrivateData(@Nullable DomainBackupPrivateData privateData) {
    this.privateData = privateData;
    return this;
  }

  public DomainBackupPrivateData ensurePrivateData() {
    return privateData != null ? privateData : (privateData = new DomainBackupPrivateData());
  }
}
