package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/virtualport/parameters}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceVirtualportParameters extends XmlNode {

  @XmlAttribute(name = "managerid")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer managerid;

  @XmlAttribute(name = "typeid")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer typeid;

  @XmlAttribute(name = "typeidversion")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer typeidversion;

  @XmlAttribute(name = "instanceid")
  @Nullable String instanceid;

  @XmlAttribute(name = "interfaceid")
  @Nullable String interfaceid;

  @XmlAttribute(name = "profileid")
  @Nullable String profileid;

  /** Attribute {@code managerid}. */
  public @Nullable Integer getManagerid() {
    return managerid;
  }

  public DomainInterfaceVirtualportParameters setManagerid(@Nullable Integer managerid) {
    this.managerid = managerid;
    return this;
  }

  /** Attribute {@code typeid}. */
  public @Nullable Integer getTypeid() {
    return typeid;
  }

  public DomainInterfaceVirtualportParameters setTypeid(@Nullable Integer typeid) {
    this.typeid = typeid;
    return this;
  }

  /** Attribute {@code typeidversion}. */
  public @Nullable Integer getTypeidversion() {
    return typeidversion;
  }

  public DomainInterfaceVirtualportParameters setTypeidversion(@Nullable Integer typeidversion) {
    this.typeidversion = typeidversion;
    return this;
  }

  /** Attribute {@code instanceid}. */
  public @Nullable String getInstanceid() {
    return instanceid;
  }

  public DomainInterfaceVirtualportParameters setInstanceid(@Nullable String instanceid) {
    this.instanceid = instanceid;
    return this;
  }

  /** Attribute {@code interfaceid}. */
  public @Nullable String getInterfaceid() {
    return interfaceid;
  }

  public DomainInterfaceVirtualportParameters setInterfaceid(@Nullable String interfaceid) {
    this.interfaceid = interfaceid;
    return this;
  }

  /** Attribute {@code profileid}. */
  public @Nullable String getProfileid() {
    return profileid;
  }

  public DomainInterfaceVirtualportParameters setProfileid(@Nullable String profileid) {
    this.profileid = profileid;
    return this;
  }
}
