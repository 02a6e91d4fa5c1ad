package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/disk/iotune} and {@code /domain/throttlegroups/throttlegroup}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "totalBytesSec",
      "readBytesSec",
      "writeBytesSec",
      "totalIopsSec",
      "readIopsSec",
      "writeIopsSec",
      "totalBytesSecMax",
      "readBytesSecMax",
      "writeBytesSecMax",
      "totalIopsSecMax",
      "readIopsSecMax",
      "writeIopsSecMax",
      "sizeIopsSec",
      "groupName",
      "totalBytesSecMaxLength",
      "readBytesSecMaxLength",
      "writeBytesSecMaxLength",
      "totalIopsSecMaxLength",
      "readIopsSecMaxLength",
      "writeIopsSecMaxLength"
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

  /** The text of the {@code <total_bytes_sec>} element. */
  public @Nullable Long getTotalBytesSec() {
    return totalBytesSec;
  }

  public DomainDiskIotune setTotalBytesSec(@Nullable Long totalBytesSec) {
    this.totalBytesSec = totalBytesSec;
    return this;
  }

  /** The text of the {@code <read_bytes_sec>} element. */
  public @Nullable Long getReadBytesSec() {
    return readBytesSec;
  }

  public DomainDiskIotune setReadBytesSec(@Nullable Long readBytesSec) {
    this.readBytesSec = readBytesSec;
    return this;
  }

  /** The text of the {@code <write_bytes_sec>} element. */
  public @Nullable Long getWriteBytesSec() {
    return writeBytesSec;
  }

  public DomainDiskIotune setWriteBytesSec(@Nullable Long writeBytesSec) {
    this.writeBytesSec = writeBytesSec;
    return this;
  }

  /** The text of the {@code <total_iops_sec>} element. */
  public @Nullable Long getTotalIopsSec() {
    return totalIopsSec;
  }

  public DomainDiskIotune setTotalIopsSec(@Nullable Long totalIopsSec) {
    this.totalIopsSec = totalIopsSec;
    return this;
  }

  /** The text of the {@code <read_iops_sec>} element. */
  public @Nullable Long getReadIopsSec() {
    return readIopsSec;
  }

  public DomainDiskIotune setReadIopsSec(@Nullable Long readIopsSec) {
    this.readIopsSec = readIopsSec;
    return this;
  }

  /** The text of the {@code <write_iops_sec>} element. */
  public @Nullable Long getWriteIopsSec() {
    return writeIopsSec;
  }

  public DomainDiskIotune setWriteIopsSec(@Nullable Long writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** The text of the {@code <total_bytes_sec_max>} element. */
  public @Nullable Long getTotalBytesSecMax() {
    return totalBytesSecMax;
  }

  public DomainDiskIotune setTotalBytesSecMax(@Nullable Long totalBytesSecMax) {
    this.totalBytesSecMax = totalBytesSecMax;
    return this;
  }

  /** The text of the {@code <read_bytes_sec_max>} element. */
  public @Nullable Long getReadBytesSecMax() {
    return readBytesSecMax;
  }

  public DomainDiskIotune setReadBytesSecMax(@Nullable Long readBytesSecMax) {
    this.readBytesSecMax = readBytesSecMax;
    return this;
  }

  /** The text of the {@code <write_bytes_sec_max>} element. */
  public @Nullable Long getWriteBytesSecMax() {
    return writeBytesSecMax;
  }

  public DomainDiskIotune setWriteBytesSecMax(@Nullable Long writeBytesSecMax) {
    this.writeBytesSecMax = writeBytesSecMax;
    return this;
  }

  /** The text of the {@code <total_iops_sec_max>} element. */
  public @Nullable Long getTotalIopsSecMax() {
    return totalIopsSecMax;
  }

  public DomainDiskIotune setTotalIopsSecMax(@Nullable Long totalIopsSecMax) {
    this.totalIopsSecMax = totalIopsSecMax;
    return this;
  }

  /** The text of the {@code <read_iops_sec_max>} element. */
  public @Nullable Long getReadIopsSecMax() {
    return readIopsSecMax;
  }

  public DomainDiskIotune setReadIopsSecMax(@Nullable Long readIopsSecMax) {
    this.readIopsSecMax = readIopsSecMax;
    return this;
  }

  /** The text of the {@code <write_iops_sec_max>} element. */
  public @Nullable Long getWriteIopsSecMax() {
    return writeIopsSecMax;
  }

  public DomainDiskIotune setWriteIopsSecMax(@Nullable Long writeIopsSecMax) {
    this.writeIopsSecMax = writeIopsSecMax;
    return this;
  }

  /** The text of the {@code <size_iops_sec>} element. */
  public @Nullable Long getSizeIopsSec() {
    return sizeIopsSec;
  }

  public DomainDiskIotune setSizeIopsSec(@Nullable Long sizeIopsSec) {
    this.sizeIopsSec = sizeIopsSec;
    return this;
  }

  /** The text of the {@code <group_name>} element. */
  public @Nullable String getGroupName() {
    return groupName;
  }

  public DomainDiskIotune setGroupName(@Nullable String groupName) {
    this.groupName = groupName;
    return this;
  }

  /** The text of the {@code <total_bytes_sec_max_length>} element. */
  public @Nullable Long getTotalBytesSecMaxLength() {
    return totalBytesSecMaxLength;
  }

  public DomainDiskIotune setTotalBytesSecMaxLength(@Nullable Long totalBytesSecMaxLength) {
    this.totalBytesSecMaxLength = totalBytesSecMaxLength;
    return this;
  }

  /** The text of the {@code <read_bytes_sec_max_length>} element. */
  public @Nullable Long getReadBytesSecMaxLength() {
    return readBytesSecMaxLength;
  }

  public DomainDiskIotune setReadBytesSecMaxLength(@Nullable Long readBytesSecMaxLength) {
    this.readBytesSecMaxLength = readBytesSecMaxLength;
    return this;
  }

  /** The text of the {@code <write_bytes_sec_max_length>} element. */
  public @Nullable Long getWriteBytesSecMaxLength() {
    return writeBytesSecMaxLength;
  }

  public DomainDiskIotune setWriteBytesSecMaxLength(@Nullable Long writeBytesSecMaxLength) {
    this.writeBytesSecMaxLength = writeBytesSecMaxLength;
    return this;
  }

  /** The text of the {@code <total_iops_sec_max_length>} element. */
  public @Nullable Long getTotalIopsSecMaxLength() {
    return totalIopsSecMaxLength;
  }

  public DomainDiskIotune setTotalIopsSecMaxLength(@Nullable Long totalIopsSecMaxLength) {
    this.totalIopsSecMaxLength = totalIopsSecMaxLength;
    return this;
  }

  /** The text of the {@code <read_iops_sec_max_length>} element. */
  public @Nullable Long getReadIopsSecMaxLength() {
    return readIopsSecMaxLength;
  }

  public DomainDiskIotune setReadIopsSecMaxLength(@Nullable Long readIopsSecMaxLength) {
    this.readIopsSecMaxLength = readIopsSecMaxLength;
    return this;
  }

  /** The text of the {@code <write_iops_sec_max_length>} element. */
  public @Nullable Long getWriteIopsSecMaxLength() {
    return writeIopsSecMaxLength;
  }

  public DomainDiskIotune setWriteIopsSecMaxLength(@Nullable Long writeIopsSecMaxLength) {
    this.writeIopsSecMaxLength = writeIopsSecMaxLength;
    return this;
  }
}
