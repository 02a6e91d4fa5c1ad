package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/adapter}: A host adapter for SCSI or Fibre Channel. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"parentaddr"})
public class StoragePoolSourceAdapter extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String parent;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute(name = "parent_wwnn")
  @Nullable String parentWwnn;

  @XmlAttribute(name = "parent_wwpn")
  @Nullable String parentWwpn;

  @XmlAttribute(name = "parent_fabric_wwn")
  @Nullable String parentFabricWwn;

  @XmlAttribute @Nullable String wwnn;
  @XmlAttribute @Nullable String wwpn;
  @XmlElement @Nullable StoragePoolSourceAdapterParentaddr parentaddr;

  /** The kind; {@code scsi_host} if unset. Known values: {@code scsi_host}, {@code fc_host}. */
  public @Nullable String getType() {
    return type;
  }

  public StoragePoolSourceAdapter setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Of {@code scsi_host}, the name, such as {@code scsi_host5}. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePoolSourceAdapter setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Of {@code fc_host}, the adapter that the virtual one is made on. */
  public @Nullable String getParent() {
    return parent;
  }

  public StoragePoolSourceAdapter setParent(@Nullable String parent) {
    this.parent = parent;
    return this;
  }

  /** Of {@code fc_host}, whether the virtual adapter goes when the pool stops. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public StoragePoolSourceAdapter setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Of {@code fc_host}, the node name of the parent. */
  public @Nullable String getParentWwnn() {
    return parentWwnn;
  }

  public StoragePoolSourceAdapter setParentWwnn(@Nullable String parentWwnn) {
    this.parentWwnn = parentWwnn;
    return this;
  }

  /** Of {@code fc_host}, the port name of the parent. */
  public @Nullable String getParentWwpn() {
    return parentWwpn;
  }

  public StoragePoolSourceAdapter setParentWwpn(@Nullable String parentWwpn) {
    this.parentWwpn = parentWwpn;
    return this;
  }

  /** Of {@code fc_host}, the fabric of the parent. */
  public @Nullable String getParentFabricWwn() {
    return parentFabricWwn;
  }

  public StoragePoolSourceAdapter setParentFabricWwn(@Nullable String parentFabricWwn) {
    this.parentFabricWwn = parentFabricWwn;
    return this;
  }

  /** Of {@code fc_host}, the node name. */
  public @Nullable String getWwnn() {
    return wwnn;
  }

  public StoragePoolSourceAdapter setWwnn(@Nullable String wwnn) {
    this.wwnn = wwnn;
    return this;
  }

  /** Of {@code fc_host}, the port name. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public StoragePoolSourceAdapter setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /** Of {@code scsi_host}, the PCI device it is on, which stays when names change. */
  public @Nullable StoragePoolSourceAdapterParentaddr getParentaddr() {
    return parentaddr;
  }

  public StoragePoolSourceAdapter setParentaddr(
      @Nullable StoragePoolSourceAdapterParentaddr parentaddr) {
    this.parentaddr = parentaddr;
    return this;
  }

  public StoragePoolSourceAdapterParentaddr ensureParentaddr() {
    return parentaddr != null
        ? parentaddr
        : (parentaddr = new StoragePoolSourceAdapterParentaddr());
  }
}
