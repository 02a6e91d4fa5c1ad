package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainInterfaceFilterref;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /filterbinding}: The filter of one interface of a guest; the root element. */
@XmlRootElement(name = "filterbinding")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"owner", "portdev", "linkdev", "mac", "filterref"})
public class NwFilterBinding extends XmlNode {

  @XmlElement @Nullable NwFilterBindingOwner owner;
  @XmlElement @Nullable NwFilterBindingPortdev portdev;
  @XmlElement @Nullable NwFilterBindingLinkdev linkdev;
  @XmlElement @Nullable NwFilterBindingMac mac;
  @XmlElement @Nullable DomainInterfaceFilterref filterref;

  /** Whom the interface belongs to. */
  public @Nullable NwFilterBindingOwner getOwner() {
    return owner;
  }

  public NwFilterBinding setOwner(@Nullable NwFilterBindingOwner owner) {
    this.owner = owner;
    return this;
  }

  public NwFilterBindingOwner ensureOwner() {
    return owner != null ? owner : (owner = new NwFilterBindingOwner());
  }

  /** The interface on the host that is filtered. */
  public @Nullable NwFilterBindingPortdev getPortdev() {
    return portdev;
  }

  public NwFilterBinding setPortdev(@Nullable NwFilterBindingPortdev portdev) {
    this.portdev = portdev;
    return this;
  }

  public NwFilterBindingPortdev ensurePortdev() {
    return portdev != null ? portdev : (portdev = new NwFilterBindingPortdev());
  }

  /** Of a direct attachment, the interface of the host below it. */
  public @Nullable NwFilterBindingLinkdev getLinkdev() {
    return linkdev;
  }

  public NwFilterBinding setLinkdev(@Nullable NwFilterBindingLinkdev linkdev) {
    this.linkdev = linkdev;
    return this;
  }

  public NwFilterBindingLinkdev ensureLinkdev() {
    return linkdev != null ? linkdev : (linkdev = new NwFilterBindingLinkdev());
  }

  /** The MAC address of the guest's interface. */
  public @Nullable NwFilterBindingMac getMac() {
    return mac;
  }

  public NwFilterBinding setMac(@Nullable NwFilterBindingMac mac) {
    this.mac = mac;
    return this;
  }

  public NwFilterBindingMac ensureMac() {
    return mac != null ? mac : (mac = new NwFilterBindingMac());
  }

  /** The filter and its variables. */
  public @Nullable DomainInterfaceFilterref getFilterref() {
    return filterref;
  }

  public NwFilterBinding setFilterref(@Nullable DomainInterfaceFilterref filterref) {
    this.filterref = filterref;
    return this;
  }

  public DomainInterfaceFilterref ensureFilterref() {
    return filterref != null ? filterref : (filterref = new DomainInterfaceFilterref());
  }
}
