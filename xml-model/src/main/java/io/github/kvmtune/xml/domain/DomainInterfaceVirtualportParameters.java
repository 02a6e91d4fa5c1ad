package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/virtualport/parameters}: What a switch needs to know of the
 * port; which properties apply depends on its kind.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceVirtualportParameters extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer managerid;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer typeid;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer typeidversion;

  @XmlAttribute @Nullable String instanceid;
  @XmlAttribute @Nullable String interfaceid;
  @XmlAttribute @Nullable String profileid;

  /** The database of interface types, 1 to 255, for 802.1Qbg. */
  public @Nullable Integer getManagerid() {
    return managerid;
  }

  public DomainInterfaceVirtualportParameters setManagerid(@Nullable Integer managerid) {
    this.managerid = managerid;
    return this;
  }

  /** The interface type, for 802.1Qbg. */
  public @Nullable Integer getTypeid() {
    return typeid;
  }

  public DomainInterfaceVirtualportParameters setTypeid(@Nullable Integer typeid) {
    this.typeid = typeid;
    return this;
  }

  /** The version of the interface type, for 802.1Qbg. */
  public @Nullable Integer getTypeidversion() {
    return typeidversion;
  }

  public DomainInterfaceVirtualportParameters setTypeidversion(@Nullable Integer typeidversion) {
    this.typeidversion = typeidversion;
    return this;
  }

  /** The UUID of the instance, for 802.1Qbg; made up if unset. */
  public @Nullable String getInstanceid() {
    return instanceid;
  }

  public DomainInterfaceVirtualportParameters setInstanceid(@Nullable String instanceid) {
    this.instanceid = instanceid;
    return this;
  }

  /** The UUID of the port, for Open vSwitch (made up if unset) and midonet. */
  public @Nullable String getInterfaceid() {
    return interfaceid;
  }

  public DomainInterfaceVirtualportParameters setInterfaceid(@Nullable String interfaceid) {
    this.interfaceid = interfaceid;
    return this;
  }

  /** The port profile, for 802.1Qbh and Open vSwitch. */
  public @Nullable String getProfileid() {
    return profileid;
  }

  public DomainInterfaceVirtualportParameters setProfileid(@Nullable String profileid) {
    this.profileid = profileid;
    return this;
  }
}
