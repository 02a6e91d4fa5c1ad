package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/cachetune/cache}: One allocation of cache. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneCachetuneCache extends XmlNode {

  @XmlAttribute @Nullable Long id;
  @XmlAttribute @Nullable Long level;
  @XmlAttribute @Nullable String type;

  @XmlAttribute(name = "size")
  @Nullable BigInteger sizeValue;

  @XmlAttribute @Nullable String unit;

  /** The cache on the host. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainCputuneCachetuneCache setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The level of the cache. */
  public @Nullable Integer getLevel() {
    return Numbers.toInt(level, "level");
  }

  public DomainCputuneCachetuneCache setLevel(@Nullable Integer level) {
    this.level = Numbers.wide(level);
    return this;
  }

  /** What the allocation is for. Known values: {@code both}, {@code code}, {@code data}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainCputuneCachetuneCache setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getSizeValue() {
    return Numbers.toLong(sizeValue, "size");
  }

  public DomainCputuneCachetuneCache setSizeValue(@Nullable Long sizeValue) {
    this.sizeValue = Numbers.wide(sizeValue);
    return this;
  }

  /** The unit of the size; KiB if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public DomainCputuneCachetuneCache setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * The size of the allocation; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(sizeValue, unit, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainCputuneCachetuneCache setSize(@Nullable ByteSize size) {
    sizeValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
