package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainDeviceSeclabel;
import io.github.kvmtune.xml.domain.DomainStorageEncryption;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file or block device of a backup.
 *
 * <p>Found at {@code /domainbackup/disks/disk/target} and {@code /domainbackup/disks/disk/scratch}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"seclabels", "encryption"})
public class DomainBackupDisksDiskStorage extends XmlNode {

  @XmlAttribute @Nullable String file;
  @XmlAttribute @Nullable String dev;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainDeviceSeclabel> seclabels;

  @XmlElement @Nullable DomainStorageEncryption encryption;

  /** The path of a file. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainBackupDisksDiskStorage setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The path of a block device. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainBackupDisksDiskStorage setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Its labels for security drivers. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    return seclabels != null ? seclabels : (seclabels = new ArrayList<>());
  }

  /** How it is encrypted. */
  public @Nullable DomainStorageEncryption getEncryption() {
    return encryption;
  }

  public DomainBackupDisksDiskStorage setEncryption(@Nullable DomainStorageEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainStorageEncryption ensureEncryption() {
    return encryption != null ? encryption : (encryption = new DomainStorageEncryption());
  }
}
