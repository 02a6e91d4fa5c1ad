package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pool/source/format}: How the source is laid out: a file system, a partition table, a
 * volume manager.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vendor", "product"})
public class StoragePoolSourceFormat extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable StoragePoolSourceName vendor;
  @XmlElement @Nullable StoragePoolSourceName product;

  /** The layout; the default depends on the type of the pool. */
  public @Nullable String getType() {
    return type;
  }

  public StoragePoolSourceFormat setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The vendor of the storage. */
  public @Nullable StoragePoolSourceName getVendor() {
    return vendor;
  }

  public StoragePoolSourceFormat setVendor(@Nullable StoragePoolSourceName vendor) {
    this.vendor = vendor;
    return this;
  }

  public StoragePoolSourceName ensureVendor() {
    return vendor != null ? vendor : (vendor = new StoragePoolSourceName());
  }

  /** The product. */
  public @Nullable StoragePoolSourceName getProduct() {
    return product;
  }

  public StoragePoolSourceFormat setProduct(@Nullable StoragePoolSourceName product) {
    this.product = product;
    return this;
  }

  public StoragePoolSourceName ensureProduct() {
    return product != null ? product : (product = new StoragePoolSourceName());
  }
}
