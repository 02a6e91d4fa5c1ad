package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cache/bank}: One cache. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"controls"})
public class CapabilitiesHostCacheBank extends XmlNode {

  @XmlAttribute @Nullable Long id;
  @XmlAttribute @Nullable Long level;
  @XmlAttribute @Nullable String type;

  @XmlAttribute(name = "size")
  @Nullable BigInteger sizeValue;

  @XmlAttribute @Nullable String unit;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpus;

  @XmlElement(name = "control")
  @Nullable List<CapabilitiesHostCacheBankControl> controls;

  /** The number of the cache, unique within its level. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public CapabilitiesHostCacheBank setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The level of the cache. */
  public @Nullable Integer getLevel() {
    return Numbers.toInt(level, "level");
  }

  public CapabilitiesHostCacheBank setLevel(@Nullable Integer level) {
    this.level = Numbers.wide(level);
    return this;
  }

  /** What it holds. Known values: {@code both}, {@code code}, {@code data}. */
  public @Nullable String getType() {
    return type;
  }

  public CapabilitiesHostCacheBank setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The number as written, in {@code unit}. */
  public @Nullable Long getSizeValue() {
    return Numbers.toLong(sizeValue, "size");
  }

  public CapabilitiesHostCacheBank setSizeValue(@Nullable Long sizeValue) {
    this.sizeValue = Numbers.wide(sizeValue);
    return this;
  }

  /** The unit of the size; bytes if unset. */
  public @Nullable String getUnit() {
    return unit;
  }

  public CapabilitiesHostCacheBank setUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The CPUs that share it. */
  public @Nullable IdSet getCpus() {
    return cpus;
  }

  public CapabilitiesHostCacheBank setCpus(@Nullable IdSet cpus) {
    this.cpus = cpus;
    return this;
  }

  /** How the cache can be divided, for each kind of content that can be divided on its own. */
  public List<CapabilitiesHostCacheBankControl> getControls() {
    return controls != null ? controls : (controls = new ArrayList<>());
  }

  /**
   * The capacity of the cache; without a written unit the number counts bytes.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getSize() {
    return Sizes.read(sizeValue, unit, "bytes");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public CapabilitiesHostCacheBank setSize(@Nullable ByteSize size) {
    sizeValue = Sizes.number(size);
    unit = Sizes.unit(size);
    return this;
  }
}
