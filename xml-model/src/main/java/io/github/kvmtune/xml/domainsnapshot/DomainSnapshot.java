package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.EpochSeconds;
import io.github.kvmtune.xml.adapter.OneZero;
import io.github.kvmtune.xml.domain.Domain;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domainsnapshot}: The state of a domain at one moment, to which it can be set back; the
 * root element.
 */
@XmlRootElement(name = "domainsnapshot")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "name",
      "description",
      "state",
      "parent",
      "creationTime",
      "memory",
      "disks",
      "revertDisks",
      "domain",
      "inactiveDomain",
      "cookie",
      "active"
    })
public class DomainSnapshot extends XmlNode {

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable String state;
  @XmlElement @Nullable DomainSnapshotParent parent;

  @XmlElement(name = "creationTime")
  @XmlJavaTypeAdapter(EpochSeconds.class)
  @Nullable Instant creationTime;

  @XmlElement @Nullable DomainSnapshotMemory memory;
  @XmlElement @Nullable DomainSnapshotDisks disks;

  @XmlElement(name = "revertDisks")
  @Nullable DomainSnapshotRevertDisks revertDisks;

  @XmlElement @Nullable Domain domain;

  @XmlElement(name = "inactiveDomain")
  @Nullable Domain inactiveDomain;

  @XmlElement @Nullable DomainSnapshotCookie cookie;

  @XmlElement
  @XmlJavaTypeAdapter(OneZero.class)
  @Nullable Boolean active;

  /** The name, unique among the snapshots of the domain. */
  public @Nullable String getName() {
    return name;
  }

  public DomainSnapshot setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** A description for people. */
  public @Nullable String getDescription() {
    return description;
  }

  public DomainSnapshot setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /**
   * What the domain did when the snapshot was taken; {@code disk-snapshot} if only disks were kept.
   * Known values: {@code running}, {@code blocked}, {@code paused}, {@code shutdown}, {@code
   * shutoff}, {@code crashed}, {@code disk-snapshot}.
   */
  public @Nullable String getState() {
    return state;
  }

  public DomainSnapshot setState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** The snapshot that the domain came from. */
  public @Nullable DomainSnapshotParent getParent() {
    return parent;
  }

  public DomainSnapshot setParent(@Nullable DomainSnapshotParent parent) {
    this.parent = parent;
    return this;
  }

  public DomainSnapshotParent ensureParent() {
    return parent != null ? parent : (parent = new DomainSnapshotParent());
  }

  /** When it was taken; on output only. */
  public @Nullable Instant getCreationTime() {
    return creationTime;
  }

  public DomainSnapshot setCreationTime(@Nullable Instant creationTime) {
    this.creationTime = creationTime;
    return this;
  }

  /** Whether and where memory is kept. */
  public @Nullable DomainSnapshotMemory getMemory() {
    return memory;
  }

  public DomainSnapshot setMemory(@Nullable DomainSnapshotMemory memory) {
    this.memory = memory;
    return this;
  }

  public DomainSnapshotMemory ensureMemory() {
    return memory != null ? memory : (memory = new DomainSnapshotMemory());
  }

  /** How each disk is kept. */
  public @Nullable DomainSnapshotDisks getDisks() {
    return disks;
  }

  public DomainSnapshot setDisks(@Nullable DomainSnapshotDisks disks) {
    this.disks = disks;
    return this;
  }

  public DomainSnapshotDisks ensureDisks() {
    return disks != null ? disks : (disks = new DomainSnapshotDisks());
  }

  /** The files that hold what was written since the last external snapshot. */
  public @Nullable DomainSnapshotRevertDisks getRevertDisks() {
    return revertDisks;
  }

  public DomainSnapshot setRevertDisks(@Nullable DomainSnapshotRevertDisks revertDisks) {
    this.revertDisks = revertDisks;
    return this;
  }

  public DomainSnapshotRevertDisks ensureRevertDisks() {
    return revertDisks != null ? revertDisks : (revertDisks = new DomainSnapshotRevertDisks());
  }

  /** The domain as it was. */
  public @Nullable Domain getDomain() {
    return domain;
  }

  public DomainSnapshot setDomain(@Nullable Domain domain) {
    this.domain = domain;
    return this;
  }

  public Domain ensureDomain() {
    return domain != null ? domain : (domain = new Domain());
  }

  /** The domain as it would have started the next time, if that differed. */
  public @Nullable Domain getInactiveDomain() {
    return inactiveDomain;
  }

  public DomainSnapshot setInactiveDomain(@Nullable Domain inactiveDomain) {
    this.inactiveDomain = inactiveDomain;
    return this;
  }

  public Domain ensureInactiveDomain() {
    return inactiveDomain != null ? inactiveDomain : (inactiveDomain = new Domain());
  }

  /** Notes of the hypervisor driver to itself. */
  public @Nullable DomainSnapshotCookie getCookie() {
    return cookie;
  }

  public DomainSnapshot setCookie(@Nullable DomainSnapshotCookie cookie) {
    this.cookie = cookie;
    return this;
  }

  public DomainSnapshotCookie ensureCookie() {
    return cookie != null ? cookie : (cookie = new DomainSnapshotCookie());
  }

  /** Whether the domain is based on this snapshot now; in libvirt's own files only. */
  public @Nullable Boolean getActive() {
    return active;
  }

  public DomainSnapshot setActive(@Nullable Boolean active) {
    this.active = active;
    return this;
  }
}
