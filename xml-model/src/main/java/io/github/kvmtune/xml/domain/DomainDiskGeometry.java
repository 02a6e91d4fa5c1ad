package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/geometry}: The geometry the BIOS sees. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskGeometry extends XmlNode {

  @XmlAttribute @Nullable Long cyls;
  @XmlAttribute @Nullable Long heads;
  @XmlAttribute @Nullable Long secs;
  @XmlAttribute @Nullable String trans;

  /** Cylinders. */
  public @Nullable Integer getCyls() {
    return Numbers.toInt(cyls, "cyls");
  }

  public DomainDiskGeometry setCyls(@Nullable Integer cyls) {
    this.cyls = Numbers.wide(cyls);
    return this;
  }

  /** Heads. */
  public @Nullable Integer getHeads() {
    return Numbers.toInt(heads, "heads");
  }

  public DomainDiskGeometry setHeads(@Nullable Integer heads) {
    this.heads = Numbers.wide(heads);
    return this;
  }

  /** Sectors of a track. */
  public @Nullable Integer getSecs() {
    return Numbers.toInt(secs, "secs");
  }

  public DomainDiskGeometry setSecs(@Nullable Integer secs) {
    this.secs = Numbers.wide(secs);
    return this;
  }

  /** How the BIOS translates addresses. Known values: {@code auto}, {@code none}, {@code lba}. */
  public @Nullable String getTrans() {
    return trans;
  }

  public DomainDiskGeometry setTrans(@Nullable String trans) {
    this.trans = trans;
    return this;
  }
}
