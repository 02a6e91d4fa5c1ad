package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainHostAddress;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/adapter/parentaddr}: The PCI device of a host adapter. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"address"})
public class StoragePoolSourceAdapterParentaddr extends XmlNode {

  @XmlAttribute(name = "unique_id")
  @Nullable Long uniqueId;

  @XmlElement @Nullable DomainHostAddress address;

  /** Which of its adapters. */
  public @Nullable Integer getUniqueId() {
    return Numbers.toInt(uniqueId, "unique_id");
  }

  public StoragePoolSourceAdapterParentaddr setUniqueId(@Nullable Integer uniqueId) {
    this.uniqueId = Numbers.wide(uniqueId);
    return this;
  }

  /** The device. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public StoragePoolSourceAdapterParentaddr setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    return address != null ? address : (address = new DomainHostAddress());
  }
}
