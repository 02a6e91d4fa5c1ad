package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a disk; what is unset or 0 is not limited.
 *
 * <p>Found at {@code /domain/devices/disk/iotune} and {@code /domain/throttlegroups/throttlegroup}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "totalBytesSec", "readBytesSec", "writeBytesSec",
      "totalIopsSec", "readIopsSec", "writeIopsSec",
      "totalBytesSecMax", "readBytesSecMax", "writeBytesSecMax",
      "totalIopsSecMax", "readIopsSecMax", "writeIopsSecMax",
      "sizeIopsSec", "groupName", "totalBytesSecMaxLength",
      "readBytesSecMaxLength", "writeBytesSecMaxLength", "totalIopsSecMaxLength",
      "readIopsSecMaxLength", "writeIopsSecMaxLength"
    })
public class DomainDiskIotune extends XmlNode {

  @XmlElement(name = "total_bytes_sec")
  @Nullable Long totalBytesSec;

  @XmlElement(name = "read_bytes_sec")
  @Nullable Long readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  @Nullable Long writeBytesSec;

  @XmlElement(name = "total_iops_sec")
  @Nullable Long totalIopsSec;

  @XmlElement(name = "read_iops_sec")
  @Nullable Long readIopsSec;

  @XmlElement(name = "write_iops_sec")
  @Nullable Long writeIopsSec;

  @XmlElement(name = "total_bytes_sec_max")
  @Nullable Long totalBytesSecMax;

  @XmlElement(name = "read_bytes_sec_max")
  @Nullable Long readBytesSecMax;

  @XmlElement(name = "write_bytes_sec_max")
  @Nullable Long writeBytesSecMax;

  @XmlElement(name = "total_iops_sec_max")
  @Nullable Long totalIopsSecMax;

  @XmlElement(name = "read_iops_sec_max")
  @Nullable Long readIopsSecMax;

  @XmlElement(name = "write_iops_sec_max")
  @Nullable Long writeIopsSecMax;

  @XmlElement(name = "size_iops_sec")
  @Nullable Long sizeIopsSec;

  @XmlElement(name = "group_name")
  @Nullable String groupName;

  @XmlElement(name = "total_bytes_sec_max_length")
  @Nullable Long totalBytesSecMaxLength;

  @XmlElement(name = "read_bytes_sec_max_length")
  @Nullable Long readBytesSecMaxLength;

  @XmlElement(name = "write_bytes_sec_max_length")
  @Nullable Long writeBytesSecMaxLength;

  @XmlElement(name = "total_iops_sec_max_length")
  @Nullable Long totalIopsSecMaxLength;

  @XmlElement(name = "read_iops_sec_max_length")
  @Nullable Long readIopsSecMaxLength;

  @XmlElement(name = "write_iops_sec_max_length")
  @Nullable Long writeIopsSecMaxLength;

  /** Bytes per second, read and written; not with the limits of only one of both. */
  public @Nullable Long getTotalBytesSec() {
    return totalBytesSec;
  }

  public DomainDiskIotune setTotalBytesSec(@Nullable Long totalBytesSec) {
    this.totalBytesSec = totalBytesSec;
    return this;
  }

  /** Bytes read per second. */
  public @Nullable Long getReadBytesSec() {
    return readBytesSec;
  }

  public DomainDiskIotune setReadBytesSec(@Nullable Long readBytesSec) {
    this.readBytesSec = readBytesSec;
    return this;
  }

  /** Bytes written per second. */
  public @Nullable Long getWriteBytesSec() {
    return writeBytesSec;
  }

  public DomainDiskIotune setWriteBytesSec(@Nullable Long writeBytesSec) {
    this.writeBytesSec = writeBytesSec;
    return this;
  }

  /** Operations per second, reading and writing; not with the limits of only one of both. */
  public @Nullable Long getTotalIopsSec() {
    return totalIopsSec;
  }

  public DomainDiskIotune setTotalIopsSec(@Nullable Long totalIopsSec) {
    this.totalIopsSec = totalIopsSec;
    return this;
  }

  /** Reads per second. */
  public @Nullable Long getReadIopsSec() {
    return readIopsSec;
  }

  public DomainDiskIotune setReadIopsSec(@Nullable Long readIopsSec) {
    this.readIopsSec = readIopsSec;
    return this;
  }

  /** Writes per second. */
  public @Nullable Long getWriteIopsSec() {
    return writeIopsSec;
  }

  public DomainDiskIotune setWriteIopsSec(@Nullable Long writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** Bytes per second in a burst; not below {@code totalBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getTotalBytesSecMax() {
    return totalBytesSecMax;
  }

  public DomainDiskIotune setTotalBytesSecMax(@Nullable Long totalBytesSecMax) {
    this.totalBytesSecMax = totalBytesSecMax;
    return this;
  }

  /** Bytes read per second in a burst; not below {@code readBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getReadBytesSecMax() {
    return readBytesSecMax;
  }

  public DomainDiskIotune setReadBytesSecMax(@Nullable Long readBytesSecMax) {
    this.readBytesSecMax = readBytesSecMax;
    return this;
  }

  /** Bytes written per second in a burst; not below {@code writeBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getWriteBytesSecMax() {
    return writeBytesSecMax;
  }

  public DomainDiskIotune setWriteBytesSecMax(@Nullable Long writeBytesSecMax) {
    this.writeBytesSecMax = writeBytesSecMax;
    return this;
  }

  /** Operations per second in a burst; not below {@code totalIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getTotalIopsSecMax() {
    return totalIopsSecMax;
  }

  public DomainDiskIotune setTotalIopsSecMax(@Nullable Long totalIopsSecMax) {
    this.totalIopsSecMax = totalIopsSecMax;
    return this;
  }

  /** Reads per second in a burst; not below {@code readIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getReadIopsSecMax() {
    return readIopsSecMax;
  }

  public DomainDiskIotune setReadIopsSecMax(@Nullable Long readIopsSecMax) {
    this.readIopsSecMax = readIopsSecMax;
    return this;
  }

  /** Writes per second in a burst; not below {@code writeIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getWriteIopsSecMax() {
    return writeIopsSecMax;
  }

  public DomainDiskIotune setWriteIopsSecMax(@Nullable Long writeIopsSecMax) {
    this.writeIopsSecMax = writeIopsSecMax;
    return this;
  }

  /** Bytes from which on one operation counts as several. Since libvirt 1.2.11. */
  public @Nullable Long getSizeIopsSec() {
    return sizeIopsSec;
  }

  public DomainDiskIotune setSizeIopsSec(@Nullable Long sizeIopsSec) {
    this.sizeIopsSec = sizeIopsSec;
    return this;
  }

  /**
   * The bucket that disks with the same name share; their limits must be equal. Since libvirt
   * 3.0.0.
   */
  public @Nullable String getGroupName() {
    return groupName;
  }

  public DomainDiskIotune setGroupName(@Nullable String groupName) {
    this.groupName = groupName;
    return this;
  }

  /** Seconds a burst of {@code totalBytesSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getTotalBytesSecMaxLength() {
    return totalBytesSecMaxLength;
  }

  public DomainDiskIotune setTotalBytesSecMaxLength(@Nullable Long totalBytesSecMaxLength) {
    this.totalBytesSecMaxLength = totalBytesSecMaxLength;
    return this;
  }

  /** Seconds a burst of {@code readBytesSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getReadBytesSecMaxLength() {
    return readBytesSecMaxLength;
  }

  public DomainDiskIotune setReadBytesSecMaxLength(@Nullable Long readBytesSecMaxLength) {
    this.readBytesSecMaxLength = readBytesSecMaxLength;
    return this;
  }

  /** Seconds a burst of {@code writeBytesSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getWriteBytesSecMaxLength() {
    return writeBytesSecMaxLength;
  }

  public DomainDiskIotune setWriteBytesSecMaxLength(@Nullable Long writeBytesSecMaxLength) {
    this.writeBytesSecMaxLength = writeBytesSecMaxLength;
    return this;
  }

  /** Seconds a burst of {@code totalIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getTotalIopsSecMaxLength() {
    return totalIopsSecMaxLength;
  }

  public DomainDiskIotune setTotalIopsSecMaxLength(@Nullable Long totalIopsSecMaxLength) {
    this.totalIopsSecMaxLength = totalIopsSecMaxLength;
    return this;
  }

  /** Seconds a burst of {@code readIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getReadIopsSecMaxLength() {
    return readIopsSecMaxLength;
  }

  public DomainDiskIotune setReadIopsSecMaxLength(@Nullable Long readIopsSecMaxLength) {
    this.readIopsSecMaxLength = readIopsSecMaxLength;
    return this;
  }

  /** Seconds a burst of {@code writeIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getWriteIopsSecMaxLength() {
    return writeIopsSecMaxLength;
  }

  public DomainDiskIotune setWriteIopsSecMaxLength(@Nullable Long writeIopsSecMaxLength) {
    this.writeIopsSecMaxLength = writeIopsSecMaxLength;
    return this;
  }
}
