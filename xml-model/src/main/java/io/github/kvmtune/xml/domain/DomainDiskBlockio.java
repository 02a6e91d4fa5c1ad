package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/blockio}: The block sizes the guest sees. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskBlockio extends XmlNode {

  @XmlAttribute(name = "logical_block_size")
  @Nullable Long logicalBlockSize;

  @XmlAttribute(name = "physical_block_size")
  @Nullable Long physicalBlockSize;

  @XmlAttribute(name = "discard_granularity")
  @Nullable Long discardGranularity;

  /** Bytes of the smallest unit of I/O; 512 if unset. */
  public @Nullable Integer getLogicalBlockSize() {
    return Numbers.toInt(logicalBlockSize, "logical_block_size");
  }

  public DomainDiskBlockio setLogicalBlockSize(@Nullable Integer logicalBlockSize) {
    this.logicalBlockSize = Numbers.wide(logicalBlockSize);
    return this;
  }

  /** Bytes of a block of the storage itself. */
  public @Nullable Integer getPhysicalBlockSize() {
    return Numbers.toInt(physicalBlockSize, "physical_block_size");
  }

  public DomainDiskBlockio setPhysicalBlockSize(@Nullable Integer physicalBlockSize) {
    this.physicalBlockSize = Numbers.wide(physicalBlockSize);
    return this;
  }

  /** Bytes of the smallest discard. */
  public @Nullable Integer getDiscardGranularity() {
    return Numbers.toInt(discardGranularity, "discard_granularity");
  }

  public DomainDiskBlockio setDiscardGranularity(@Nullable Integer discardGranularity) {
    this.discardGranularity = Numbers.wide(discardGranularity);
    return this;
  }
}
