package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
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
  @Nullable BigInteger totalBytesSec;

  @XmlElement(name = "read_bytes_sec")
  @Nullable BigInteger readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  @Nullable BigInteger writeBytesSec;

  @XmlElement(name = "total_iops_sec")
  @Nullable BigInteger totalIopsSec;

  @XmlElement(name = "read_iops_sec")
  @Nullable BigInteger readIopsSec;

  @XmlElement(name = "write_iops_sec")
  @Nullable BigInteger writeIopsSec;

  @XmlElement(name = "total_bytes_sec_max")
  @Nullable BigInteger totalBytesSecMax;

  @XmlElement(name = "read_bytes_sec_max")
  @Nullable BigInteger readBytesSecMax;

  @XmlElement(name = "write_bytes_sec_max")
  @Nullable BigInteger writeBytesSecMax;

  @XmlElement(name = "total_iops_sec_max")
  @Nullable BigInteger totalIopsSecMax;

  @XmlElement(name = "read_iops_sec_max")
  @Nullable BigInteger readIopsSecMax;

  @XmlElement(name = "write_iops_sec_max")
  @Nullable BigInteger writeIopsSecMax;

  @XmlElement(name = "size_iops_sec")
  @Nullable BigInteger sizeIopsSec;

  @XmlElement(name = "group_name")
  @Nullable String groupName;

  @XmlElement(name = "total_bytes_sec_max_length")
  @Nullable BigInteger totalBytesSecMaxLength;

  @XmlElement(name = "read_bytes_sec_max_length")
  @Nullable BigInteger readBytesSecMaxLength;

  @XmlElement(name = "write_bytes_sec_max_length")
  @Nullable BigInteger writeBytesSecMaxLength;

  @XmlElement(name = "total_iops_sec_max_length")
  @Nullable BigInteger totalIopsSecMaxLength;

  @XmlElement(name = "read_iops_sec_max_length")
  @Nullable BigInteger readIopsSecMaxLength;

  @XmlElement(name = "write_iops_sec_max_length")
  @Nullable BigInteger writeIopsSecMaxLength;

  /** Bytes per second, read and written; not with the limits of only one of both. */
  public @Nullable Long getTotalBytesSec() {
    return Numbers.toLong(totalBytesSec, "total_bytes_sec");
  }

  public DomainDiskIotune setTotalBytesSec(@Nullable Long totalBytesSec) {
    this.totalBytesSec = Numbers.wide(totalBytesSec);
    return this;
  }

  /** Bytes read per second. */
  public @Nullable Long getReadBytesSec() {
    return Numbers.toLong(readBytesSec, "read_bytes_sec");
  }

  public DomainDiskIotune setReadBytesSec(@Nullable Long readBytesSec) {
    this.readBytesSec = Numbers.wide(readBytesSec);
    return this;
  }

  /** Bytes written per second. */
  public @Nullable Long getWriteBytesSec() {
    return Numbers.toLong(writeBytesSec, "write_bytes_sec");
  }

  public DomainDiskIotune setWriteBytesSec(@Nullable Long writeBytesSec) {
    this.writeBytesSec = Numbers.wide(writeBytesSec);
    return this;
  }

  /** Operations per second, reading and writing; not with the limits of only one of both. */
  public @Nullable Long getTotalIopsSec() {
    return Numbers.toLong(totalIopsSec, "total_iops_sec");
  }

  public DomainDiskIotune setTotalIopsSec(@Nullable Long totalIopsSec) {
    this.totalIopsSec = Numbers.wide(totalIopsSec);
    return this;
  }

  /** Reads per second. */
  public @Nullable Long getReadIopsSec() {
    return Numbers.toLong(readIopsSec, "read_iops_sec");
  }

  public DomainDiskIotune setReadIopsSec(@Nullable Long readIopsSec) {
    this.readIopsSec = Numbers.wide(readIopsSec);
    return this;
  }

  /** Writes per second. */
  public @Nullable Long getWriteIopsSec() {
    return Numbers.toLong(writeIopsSec, "write_iops_sec");
  }

  public DomainDiskIotune setWriteIopsSec(@Nullable Long writeIopsSec) {
    this.writeIopsSec = Numbers.wide(writeIopsSec);
    return this;
  }

  /** Bytes per second in a burst; not below {@code totalBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getTotalBytesSecMax() {
    return Numbers.toLong(totalBytesSecMax, "total_bytes_sec_max");
  }

  public DomainDiskIotune setTotalBytesSecMax(@Nullable Long totalBytesSecMax) {
    this.totalBytesSecMax = Numbers.wide(totalBytesSecMax);
    return this;
  }

  /** Bytes read per second in a burst; not below {@code readBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getReadBytesSecMax() {
    return Numbers.toLong(readBytesSecMax, "read_bytes_sec_max");
  }

  public DomainDiskIotune setReadBytesSecMax(@Nullable Long readBytesSecMax) {
    this.readBytesSecMax = Numbers.wide(readBytesSecMax);
    return this;
  }

  /** Bytes written per second in a burst; not below {@code writeBytesSec}. Since libvirt 1.2.11. */
  public @Nullable Long getWriteBytesSecMax() {
    return Numbers.toLong(writeBytesSecMax, "write_bytes_sec_max");
  }

  public DomainDiskIotune setWriteBytesSecMax(@Nullable Long writeBytesSecMax) {
    this.writeBytesSecMax = Numbers.wide(writeBytesSecMax);
    return this;
  }

  /** Operations per second in a burst; not below {@code totalIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getTotalIopsSecMax() {
    return Numbers.toLong(totalIopsSecMax, "total_iops_sec_max");
  }

  public DomainDiskIotune setTotalIopsSecMax(@Nullable Long totalIopsSecMax) {
    this.totalIopsSecMax = Numbers.wide(totalIopsSecMax);
    return this;
  }

  /** Reads per second in a burst; not below {@code readIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getReadIopsSecMax() {
    return Numbers.toLong(readIopsSecMax, "read_iops_sec_max");
  }

  public DomainDiskIotune setReadIopsSecMax(@Nullable Long readIopsSecMax) {
    this.readIopsSecMax = Numbers.wide(readIopsSecMax);
    return this;
  }

  /** Writes per second in a burst; not below {@code writeIopsSec}. Since libvirt 1.2.11. */
  public @Nullable Long getWriteIopsSecMax() {
    return Numbers.toLong(writeIopsSecMax, "write_iops_sec_max");
  }

  public DomainDiskIotune setWriteIopsSecMax(@Nullable Long writeIopsSecMax) {
    this.writeIopsSecMax = Numbers.wide(writeIopsSecMax);
    return this;
  }

  /** Bytes from which on one operation counts as several. Since libvirt 1.2.11. */
  public @Nullable Long getSizeIopsSec() {
    return Numbers.toLong(sizeIopsSec, "size_iops_sec");
  }

  public DomainDiskIotune setSizeIopsSec(@Nullable Long sizeIopsSec) {
    this.sizeIopsSec = Numbers.wide(sizeIopsSec);
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
    return Numbers.toLong(totalBytesSecMaxLength, "total_bytes_sec_max_length");
  }

  public DomainDiskIotune setTotalBytesSecMaxLength(@Nullable Long totalBytesSecMaxLength) {
    this.totalBytesSecMaxLength = Numbers.wide(totalBytesSecMaxLength);
    return this;
  }

  /** Seconds a burst of {@code readBytesSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getReadBytesSecMaxLength() {
    return Numbers.toLong(readBytesSecMaxLength, "read_bytes_sec_max_length");
  }

  public DomainDiskIotune setReadBytesSecMaxLength(@Nullable Long readBytesSecMaxLength) {
    this.readBytesSecMaxLength = Numbers.wide(readBytesSecMaxLength);
    return this;
  }

  /** Seconds a burst of {@code writeBytesSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getWriteBytesSecMaxLength() {
    return Numbers.toLong(writeBytesSecMaxLength, "write_bytes_sec_max_length");
  }

  public DomainDiskIotune setWriteBytesSecMaxLength(@Nullable Long writeBytesSecMaxLength) {
    this.writeBytesSecMaxLength = Numbers.wide(writeBytesSecMaxLength);
    return this;
  }

  /** Seconds a burst of {@code totalIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getTotalIopsSecMaxLength() {
    return Numbers.toLong(totalIopsSecMaxLength, "total_iops_sec_max_length");
  }

  public DomainDiskIotune setTotalIopsSecMaxLength(@Nullable Long totalIopsSecMaxLength) {
    this.totalIopsSecMaxLength = Numbers.wide(totalIopsSecMaxLength);
    return this;
  }

  /** Seconds a burst of {@code readIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getReadIopsSecMaxLength() {
    return Numbers.toLong(readIopsSecMaxLength, "read_iops_sec_max_length");
  }

  public DomainDiskIotune setReadIopsSecMaxLength(@Nullable Long readIopsSecMaxLength) {
    this.readIopsSecMaxLength = Numbers.wide(readIopsSecMaxLength);
    return this;
  }

  /** Seconds a burst of {@code writeIopsSecMax} may last. Since libvirt 2.4.0. */
  public @Nullable Long getWriteIopsSecMaxLength() {
    return Numbers.toLong(writeIopsSecMaxLength, "write_iops_sec_max_length");
  }

  public DomainDiskIotune setWriteIopsSecMaxLength(@Nullable Long writeIopsSecMaxLength) {
    this.writeIopsSecMaxLength = Numbers.wide(writeIopsSecMaxLength);
    return this;
  }
}
