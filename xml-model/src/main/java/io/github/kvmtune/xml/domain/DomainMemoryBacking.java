package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/memoryBacking}: How the host backs the guest's memory. */
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

  @XmlElement @Nullable DomainMemoryBackingHugepages hugepages;
  @XmlElement @Nullable DomainEmptyElement nosharepages;
  @XmlElement @Nullable DomainEmptyElement locked;
  @XmlElement @Nullable DomainMemoryBackingSource source;
  @XmlElement @Nullable DomainMemoryBackingAccess access;
  @XmlElement @Nullable DomainMemoryBackingAllocation allocation;
  @XmlElement @Nullable DomainEmptyElement discard;

  /**
   * Takes the memory from the host's pool of huge pages; it is then allocated before the guest
   * starts.
   */
  public @Nullable DomainMemoryBackingHugepages getHugepages() {
    return hugepages;
  }

  public DomainMemoryBacking setHugepages(@Nullable DomainMemoryBackingHugepages hugepages) {
    this.hugepages = hugepages;
    return this;
  }

  public DomainMemoryBackingHugepages ensureHugepages() {
    return hugepages != null ? hugepages : (hugepages = new DomainMemoryBackingHugepages());
  }

  /** Keeps the kernel's same-page merging (KSM) away from this guest. Since libvirt 1.0.6. */
  public @Nullable DomainEmptyElement getNosharepages() {
    return nosharepages;
  }

  public DomainMemoryBacking setNosharepages(@Nullable DomainEmptyElement nosharepages) {
    this.nosharepages = nosharepages;
    return this;
  }

  public DomainEmptyElement ensureNosharepages() {
    return nosharepages != null ? nosharepages : (nosharepages = new DomainEmptyElement());
  }

  /**
   * Locks the memory, so that it is never swapped out; lifts the lock limit of the process unless
   * {@code memtune} has a hard limit. Since libvirt 1.0.6.
   */
  public @Nullable DomainEmptyElement getLocked() {
    return locked;
  }

  public DomainMemoryBacking setLocked(@Nullable DomainEmptyElement locked) {
    this.locked = locked;
    return this;
  }

  public DomainEmptyElement ensureLocked() {
    return locked != null ? locked : (locked = new DomainEmptyElement());
  }

  /** Whether memory is anonymous, a file or a memfd. */
  public @Nullable DomainMemoryBackingSource getSource() {
    return source;
  }

  public DomainMemoryBacking setSource(@Nullable DomainMemoryBackingSource source) {
    this.source = source;
    return this;
  }

  public DomainMemoryBackingSource ensureSource() {
    return source != null ? source : (source = new DomainMemoryBackingSource());
  }

  /** Whether the memory is shared with other processes, as vhost-user and virtiofs need. */
  public @Nullable DomainMemoryBackingAccess getAccess() {
    return access;
  }

  public DomainMemoryBacking setAccess(@Nullable DomainMemoryBackingAccess access) {
    this.access = access;
    return this;
  }

  public DomainMemoryBackingAccess ensureAccess() {
    return access != null ? access : (access = new DomainMemoryBackingAccess());
  }

  /** When the memory is allocated, and by how many threads. */
  public @Nullable DomainMemoryBackingAllocation getAllocation() {
    return allocation;
  }

  public DomainMemoryBacking setAllocation(@Nullable DomainMemoryBackingAllocation allocation) {
    this.allocation = allocation;
    return this;
  }

  public DomainMemoryBackingAllocation ensureAllocation() {
    return allocation != null ? allocation : (allocation = new DomainMemoryBackingAllocation());
  }

  /**
   * Throws the content of file-backed memory away when the guest stops or a module is unplugged.
   * Since libvirt 4.4.0.
   */
  public @Nullable DomainEmptyElement getDiscard() {
    return discard;
  }

  public DomainMemoryBacking setDiscard(@Nullable DomainEmptyElement discard) {
    this.discard = discard;
    return this;
  }

  public DomainEmptyElement ensureDiscard() {
    return discard != null ? discard : (discard = new DomainEmptyElement());
  }
}
