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
 * {@code /domain/blkiotune/device}: The share and the limits of the domain on one host block
 * device. Since libvirt 0.9.8.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path", "weight", "readIopsSec", "writeIopsSec", "readBytesSec", "writeBytesSec"})
public class DomainBlkiotuneDevice extends XmlNode {

  @XmlElement @Nullable String path;
  @XmlElement @Nullable Integer weight;

  @XmlElement(name = "read_iops_sec")
  @Nullable Long readIopsSec;

  @XmlElement(name = "write_iops_sec")
  @Nullable Long writeIopsSec;

  @XmlElement(name = "read_bytes_sec")
  @Nullable BigInteger readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  @Nullable BigInteger writeBytesSec;

  /** The block device on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainBlkiotuneDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The share on this device, 10 to 1000. */
  public @Nullable Integer getWeight() {
    return weight;
  }

  public DomainBlkiotuneDevice setWeight(@Nullable Integer weight) {
    this.weight = weight;
    return this;
  }

  /** Reads per second. Since libvirt 1.2.2. */
  public @Nullable Long getReadIopsSec() {
    return readIopsSec;
  }

  public DomainBlkiotuneDevice setReadIopsSec(@Nullable Long readIopsSec) {
    this.readIopsSec = readIopsSec;
    return this;
  }

  /** Writes per second. Since libvirt 1.2.2. */
  public @Nullable Long getWriteIopsSec() {
    return writeIopsSec;
  }

  public DomainBlkiotuneDevice setWriteIopsSec(@Nullable Long writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** Bytes read per second. Since libvirt 1.2.2. */
  public @Nullable Long getReadBytesSec() {
    return Numbers.toLong(readBytesSec, "read_bytes_sec");
  }

  public DomainBlkiotuneDevice setReadBytesSec(@Nullable Long readBytesSec) {
    this.readBytesSec = Numbers.wide(readBytesSec);
    return this;
  }

  /** Bytes written per second. Since libvirt 1.2.2. */
  public @Nullable Long getWriteBytesSec() {
    return Numbers.toLong(writeBytesSec, "write_bytes_sec");
  }

  public DomainBlkiotuneDevice setWriteBytesSec(@Nullable Long writeBytesSec) {
    this.writeBytesSec = Numbers.wide(writeBytesSec);
    return this;
  }
}
