package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "hugepages",
      "nosharepages",
      "locked",
      "source",
      "access",
      "allocation",
      "discard"
    })
public class DomainMemoryBacking extends XmlNode {

  @XmlElement(name = "hugepages")
  @Nullable DomainMemoryBackingHugepages hugepages;

  @XmlElement(name = "nosharepages")
  @Nullable DomainEmptyElement nosharepages;

  @XmlElement(name = "locked")
  @Nullable DomainEmptyElement locked;

  @XmlElement(name = "source")
  @Nullable DomainMemoryBackingSource source;

  @XmlElement(name = "access")
  @Nullable DomainMemoryBackingAccess access;

  @XmlElement(name = "allocation")
  @Nullable DomainMemoryBackingAllocation allocation;

  @XmlElement(name = "discard")
  @Nullable DomainEmptyElement discard;

  /** The {@code <hugepages>} element. */
  public @Nullable DomainMemoryBackingHugepages getHugepages() {
    return hugepages;
  }

  public DomainMemoryBacking setHugepages(@Nullable DomainMemoryBackingHugepages hugepages) {
    this.hugepages = hugepages;
    return this;
  }

  public DomainMemoryBackingHugepages ensureHugepages() {
    if (hugepages == null) {
      hugepages = new DomainMemoryBackingHugepages();
    }
    return hugepages;
  }

  /** The {@code <nosharepages>} element. */
  public @Nullable DomainEmptyElement getNosharepages() {
    return nosharepages;
  }

  public DomainMemoryBacking setNosharepages(@Nullable DomainEmptyElement nosharepages) {
    this.nosharepages = nosharepages;
    return this;
  }

  public DomainEmptyElement ensureNosharepages() {
    if (nosharepages == null) {
      nosharepages = new DomainEmptyElement();
    }
    return nosharepages;
  }

  /** The {@code <locked>} element. */
  public @Nullable DomainEmptyElement getLocked() {
    return locked;
  }

  public DomainMemoryBacking setLocked(@Nullable DomainEmptyElement locked) {
    this.locked = locked;
    return this;
  }

  public DomainEmptyElement ensureLocked() {
    if (locked == null) {
      locked = new DomainEmptyElement();
    }
    return locked;
  }

  /** The {@code <source>} element. */
  public @Nullable DomainMemoryBackingSource getSource() {
    return source;
  }

  public DomainMemoryBacking setSource(@Nullable DomainMemoryBackingSource source) {
    this.source = source;
    return this;
  }

  public DomainMemoryBackingSource ensureSource() {
    if (source == null) {
      source = new DomainMemoryBackingSource();
    }
    return source;
  }

  /** The {@code <access>} element. */
  public @Nullable DomainMemoryBackingAccess getAccess() {
    return access;
  }

  public DomainMemoryBacking setAccess(@Nullable DomainMemoryBackingAccess access) {
    this.access = access;
    return this;
  }

  public DomainMemoryBackingAccess ensureAccess() {
    if (access == null) {
      access = new DomainMemoryBackingAccess();
    }
    return access;
  }

  /** The {@code <allocation>} element. */
  public @Nullable DomainMemoryBackingAllocation getAllocation() {
    return allocation;
  }

  public DomainMemoryBacking setAllocation(@Nullable DomainMemoryBackingAllocation allocation) {
    this.allocation = allocation;
    return this;
  }

  public DomainMemoryBackingAllocation ensureAllocation() {
    if (allocation == null) {
      allocation = new DomainMemoryBackingAllocation();
    }
    return allocation;
  }

  /** The {@code <discard>} element. */
  public @Nullable DomainEmptyElement getDiscard() {
    return discard;
  }

  public DomainMemoryBacking setDiscard(@Nullable DomainEmptyElement discard) {
    this.discard = discard;
    return this;
  }

  public DomainEmptyElement ensureDiscard() {
    if (discard == null) {
      discard = new DomainEmptyElement();
    }
    return discard;
  }
}
