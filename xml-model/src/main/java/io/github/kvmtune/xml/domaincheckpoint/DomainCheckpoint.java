package io.github.kvmtune.xml.domaincheckpoint;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OneZero;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domaincheckpoint}: A moment from which on QEMU notes what changes on disks, for
 * incremental backup; the root element.
 */
@XmlRootElement(name = "domaincheckpoint")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"name", "description", "parent", "creationTime", "disks", "domain", "active"})
public class DomainCheckpoint extends XmlNode {

  @XmlElement @Nullable String name;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable DomainCheckpointParent parent;

  @XmlElement(name = "creationTime")
  @Nullable BigInteger creationTime;

  @XmlElement @Nullable DomainCheckpointDisks disks;
  @XmlElement @Nullable Domain domain;

  @XmlElement
  @XmlJavaTypeAdapter(OneZero.class)
  @Nullable Boolean active;

  /** The name, unique among the checkpoints of the domain. */
  public @Nullable String getName() {
    return name;
  }

  public DomainCheckpoint setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** A description for people. */
  public @Nullable String getDescription() {
    return description;
  }

  public DomainCheckpoint setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** The checkpoint before. */
  public @Nullable DomainCheckpointParent getParent() {
    return parent;
  }

  public DomainCheckpoint setParent(@Nullable DomainCheckpointParent parent) {
    this.parent = parent;
    return this;
  }

  public DomainCheckpointParent ensureParent() {
    return parent != null ? parent : (parent = new DomainCheckpointParent());
  }

  /** When it was made; on output only. */
  public @Nullable Instant getCreationTime() {
    Long seconds = Numbers.toLong(creationTime, "creationTime");
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }

  public DomainCheckpoint setCreationTime(@Nullable Instant creationTime) {
    this.creationTime =
        creationTime == null ? null : BigInteger.valueOf(creationTime.getEpochSecond());
    return this;
  }

  /** Which disks take part. */
  public @Nullable DomainCheckpointDisks getDisks() {
    return disks;
  }

  public DomainCheckpoint setDisks(@Nullable DomainCheckpointDisks disks) {
    this.disks = disks;
    return this;
  }

  public DomainCheckpointDisks ensureDisks() {
    return disks != null ? disks : (disks = new DomainCheckpointDisks());
  }

  /** The domain as it was. */
  public @Nullable Domain getDomain() {
    return domain;
  }

  public DomainCheckpoint setDomain(@Nullable Domain domain) {
    this.domain = domain;
    return this;
  }

  public Domain ensureDomain() {
    return domain != null ? domain : (domain = new Domain());
  }

  /** Whether it is the latest one; in libvirt's own files only. */
  public @Nullable Boolean getActive() {
    return active;
  }

  public DomainCheckpoint setActive(@Nullable Boolean active) {
    this.active = active;
    return this;
  }
}
