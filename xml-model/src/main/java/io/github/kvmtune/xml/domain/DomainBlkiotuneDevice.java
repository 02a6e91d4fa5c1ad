package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/blkiotune/device}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path", "weight", "readIopsSec", "writeIopsSec", "readBytesSec", "writeBytesSec"})
public class DomainBlkiotuneDevice extends XmlNode {

  @XmlElement(name = "path")
  @Nullable String path;

  @XmlElement(name = "weight")
  @Nullable Integer weight;

  @XmlElement(name = "read_iops_sec")
  @Nullable Long readIopsSec;

  @XmlElement(name = "write_iops_sec")
  @Nullable Long writeIopsSec;

  @XmlElement(name = "read_bytes_sec")
  @Nullable Long readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  @Nullable Long writeBytesSec;

  /** The text of the {@code <path>} element. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainBlkiotuneDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The text of the {@code <weight>} element. */
  public @Nullable Integer getWeight() {
    return weight;
  }

  public DomainBlkiotuneDevice setWeight(@Nullable Integer weight) {
    this.weight = weight;
    return this;
  }

  /** The text of the {@code <read_iops_sec>} element. */
  public @Nullable Long getReadIopsSec() {
    return readIopsSec;
  }

  public DomainBlkiotuneDevice setReadIopsSec(@Nullable Long readIopsSec) {
    this.readIopsSec = readIopsSec;
    return this;
  }

  /** The text of the {@code <write_iops_sec>} element. */
  public @Nullable Long getWriteIopsSec() {
    return writeIopsSec;
  }

  public DomainBlkiotuneDevice setWriteIopsSec(@Nullable Long writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** The text of the {@code <read_bytes_sec>} element. */
  public @Nullable Long getReadBytesSec() {
    return readBytesSec;
  }

  public DomainBlkiotuneDevice setReadBytesSec(@Nullable Long readBytesSec) {
    this.readBytesSec = readBytesSec;
    return this;
  }

  /** The text of the {@code <write_bytes_sec>} element. */
  public @Nullable Long getWriteBytesSec() {
    return writeBytesSec;
  }

  public DomainBlkiotuneDevice setWriteBytesSec(@Nullable Long writeBytesSec) {
    this.writeBytesSec = writeBytesSec;
    return this;
  }
}
