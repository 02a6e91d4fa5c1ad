package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/memory/target}: Size and NUMA cell of a memory module. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"size", "node", "block", "requested", "current", "label", "readonly", "address"})
public class DomainMemoryDeviceTarget extends XmlNode {

  @XmlAttribute(name = "dynamicMemslots")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean dynamicMemslots;

  @XmlElement @Nullable DomainSize size;
  @XmlElement @Nullable Long node;
  @XmlElement @Nullable DomainSize block;
  @XmlElement @Nullable DomainSize requested;
  @XmlElement @Nullable DomainSize current;
  @XmlElement @Nullable DomainMemoryDeviceTargetLabel label;
  @XmlElement @Nullable DomainEmptyElement readonly;
  @XmlElement @Nullable DomainMemoryDeviceTargetAddress address;

  /** Whether virtio-mem uses memory slots only as it grows. Since libvirt 10.1.0. */
  public @Nullable Boolean getDynamicMemslots() {
    return dynamicMemslots;
  }

  public DomainMemoryDeviceTarget setDynamicMemslots(@Nullable Boolean dynamicMemslots) {
    this.dynamicMemslots = dynamicMemslots;
    return this;
  }

  /** The size; for virtio-mem the most it can have. */
  public @Nullable DomainSize getSize() {
    return size;
  }

  public DomainMemoryDeviceTarget setSize(@Nullable DomainSize size) {
    this.size = size;
    return this;
  }

  public DomainSize ensureSize() {
    return size != null ? size : (size = new DomainSize());
  }

  /** The guest NUMA cell. */
  public @Nullable Integer getNode() {
    return Numbers.toInt(node, "node");
  }

  public DomainMemoryDeviceTarget setNode(@Nullable Integer node) {
    this.node = Numbers.wide(node);
    return this;
  }

  /** The step in which virtio-mem changes its size. Since libvirt 7.9.0. */
  public @Nullable DomainSize getBlock() {
    return block;
  }

  public DomainMemoryDeviceTarget setBlock(@Nullable DomainSize block) {
    this.block = block;
    return this;
  }

  public DomainSize ensureBlock() {
    return block != null ? block : (block = new DomainSize());
  }

  /** The size virtio-mem is asked to have. Since libvirt 7.9.0. */
  public @Nullable DomainSize getRequested() {
    return requested;
  }

  public DomainMemoryDeviceTarget setRequested(@Nullable DomainSize requested) {
    this.requested = requested;
    return this;
  }

  public DomainSize ensureRequested() {
    return requested != null ? requested : (requested = new DomainSize());
  }

  /** The size virtio-mem has, written by libvirt. Since libvirt 7.9.0. */
  public @Nullable DomainSize getCurrent() {
    return current;
  }

  public DomainMemoryDeviceTarget setCurrent(@Nullable DomainSize current) {
    this.current = current;
    return this;
  }

  public DomainSize ensureCurrent() {
    return current != null ? current : (current = new DomainSize());
  }

  /** The label area of an nvdimm. */
  public @Nullable DomainMemoryDeviceTargetLabel getLabel() {
    return label;
  }

  public DomainMemoryDeviceTarget setLabel(@Nullable DomainMemoryDeviceTargetLabel label) {
    this.label = label;
    return this;
  }

  public DomainMemoryDeviceTargetLabel ensureLabel() {
    return label != null ? label : (label = new DomainMemoryDeviceTargetLabel());
  }

  /** The guest may not write. */
  public @Nullable DomainEmptyElement getReadonly() {
    return readonly;
  }

  public DomainMemoryDeviceTarget setReadonly(@Nullable DomainEmptyElement readonly) {
    this.readonly = readonly;
    return this;
  }

  public DomainEmptyElement ensureReadonly() {
    return readonly != null ? readonly : (readonly = new DomainEmptyElement());
  }

  /** Where the memory is in the guest. */
  public @Nullable DomainMemoryDeviceTargetAddress getAddress() {
    return address;
  }

  public DomainMemoryDeviceTarget setAddress(@Nullable DomainMemoryDeviceTargetAddress address) {
    this.address = address;
    return this;
  }

  public DomainMemoryDeviceTargetAddress ensureAddress() {
    return address != null ? address : (address = new DomainMemoryDeviceTargetAddress());
  }
}
