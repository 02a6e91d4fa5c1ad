package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/memoryBacking/hugepages/page}: One size of huge pages and the guest NUMA cells
 * that use it.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMemoryBackingHugepagesPage extends XmlNode {

  @XmlAttribute(name = "size")
  @Nullable BigInteger sizeValue;

  @XmlAttribute @Nullable String unit;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodeset;

  /** The number as written, in {@code unit}. */
  public @Nullable Long getSizeValue() {
    return Numbers.toLong(sizeValue, "size");
  }

  public DomainMemoryBackingHugepagesPage setSizeValue(@Nullable Long sizeValue) {
    this.sizeValue = Numbers.wide(sizeValue);
    return this;
  }

  /** The unit of the size; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainMemoryBackingHugepagesPage setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * The guest NUMA cells, not host nodes, that use this size; all that no other page names if
   * unset.
   */
  public @Nullable IdSet getNodeset() {
    return nodeset;
  }

  public DomainMemoryBackingHugepagesPage setNodeset(@Nullable IdSet nodeset) {
    this.nodeset = nodeset;
    return this;
  }

  /**
   * The size of one page; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(sizeValue, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainMemoryBackingHugepagesPage setSize(@Nullable ByteSize size) {
    sizeValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
