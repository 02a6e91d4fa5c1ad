package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/hostdev/source/adapter}: A SCSI adapter of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"parentaddr"})
public class DomainHostdevSourceAdapter extends XmlNode {

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
  @XmlElement @Nullable DomainHostdevSourceAdapterParentaddr parentaddr;

  /** The kind of adapter. Known values: {@code scsi_host}, {@code fc_host}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainHostdevSourceAdapter setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The name of the adapter, such as {@code scsi_host0}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainHostdevSourceAdapter setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The adapter that a virtual Fibre Channel adapter is made on. */
  public @Nullable String getParent() {
    return parent;
  }

  public DomainHostdevSourceAdapter setParent(@Nullable String parent) {
    this.parent = parent;
    return this;
  }

  /** Whether libvirt takes the virtual adapter away when the domain stops. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainHostdevSourceAdapter setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** The node name of the parent, in place of {@code parent}. */
  public @Nullable String getParentWwnn() {
    return parentWwnn;
  }

  public DomainHostdevSourceAdapter setParentWwnn(@Nullable String parentWwnn) {
    this.parentWwnn = parentWwnn;
    return this;
  }

  /** The port name of the parent, in place of {@code parent}. */
  public @Nullable String getParentWwpn() {
    return parentWwpn;
  }

  public DomainHostdevSourceAdapter setParentWwpn(@Nullable String parentWwpn) {
    this.parentWwpn = parentWwpn;
    return this;
  }

  /** The fabric name of the parent, in place of {@code parent}. */
  public @Nullable String getParentFabricWwn() {
    return parentFabricWwn;
  }

  public DomainHostdevSourceAdapter setParentFabricWwn(@Nullable String parentFabricWwn) {
    this.parentFabricWwn = parentFabricWwn;
    return this;
  }

  /** The node name of the virtual adapter. */
  public @Nullable String getWwnn() {
    return wwnn;
  }

  public DomainHostdevSourceAdapter setWwnn(@Nullable String wwnn) {
    this.wwnn = wwnn;
    return this;
  }

  /** The port name of the virtual adapter. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public DomainHostdevSourceAdapter setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /** The PCI address of the adapter, in place of {@code name}, which may change between boots. */
  public @Nullable DomainHostdevSourceAdapterParentaddr getParentaddr() {
    return parentaddr;
  }

  public DomainHostdevSourceAdapter setParentaddr(
      @Nullable DomainHostdevSourceAdapterParentaddr parentaddr) {
    this.parentaddr = parentaddr;
    return this;
  }

  public DomainHostdevSourceAdapterParentaddr ensureParentaddr() {
    return parentaddr != null
        ? parentaddr
        : (parentaddr = new DomainHostdevSourceAdapterParentaddr());
  }
}
