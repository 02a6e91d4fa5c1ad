package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/hostdev/source/adapter/parentaddr}: The PCI address of a SCSI adapter of
 * the host.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"address"})
public class DomainHostdevSourceAdapterParentaddr extends XmlNode {

  @XmlAttribute(name = "unique_id")
  @Nullable Long uniqueId;

  @XmlElement @Nullable DomainHostAddress address;

  /** Tells adapters of one PCI function apart. */
  public @Nullable Integer getUniqueId() {
    return Numbers.toInt(uniqueId, "unique_id");
  }

  public DomainHostdevSourceAdapterParentaddr setUniqueId(@Nullable Integer uniqueId) {
    this.uniqueId = Numbers.wide(uniqueId);
    return this;
  }

  /** The PCI function. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public DomainHostdevSourceAdapterParentaddr setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    return address != null ? address : (address = new DomainHostAddress());
  }
}
