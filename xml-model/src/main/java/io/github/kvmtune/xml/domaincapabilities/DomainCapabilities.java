package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domainCapabilities}: What one emulator can do for one machine type: the values that make
 * sense in a domain; the root element.
 */
@XmlRootElement(name = "domainCapabilities")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "path",
      "domain",
      "machine",
      "arch",
      "vcpu",
      "iothreads",
      "os",
      "cpu",
      "memoryBacking",
      "devices",
      "features"
    })
public class DomainCapabilities extends XmlNode {

  @XmlElement @Nullable String path;
  @XmlElement @Nullable String domain;
  @XmlElement @Nullable String machine;
  @XmlElement @Nullable String arch;
  @XmlElement @Nullable DomainCapabilitiesVcpu vcpu;
  @XmlElement @Nullable DomainCapabilitiesSupport iothreads;
  @XmlElement @Nullable DomainCapabilitiesOs os;
  @XmlElement @Nullable DomainCapabilitiesCpu cpu;

  @XmlElement(name = "memoryBacking")
  @Nullable DomainCapabilitiesSupport memoryBacking;

  @XmlElement @Nullable DomainCapabilitiesDevices devices;
  @XmlElement @Nullable DomainCapabilitiesFeatures features;

  /** The emulator. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainCapabilities setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The hypervisor type of the domains, such as {@code kvm}. */
  public @Nullable String getDomain() {
    return domain;
  }

  public DomainCapabilities setDomain(@Nullable String domain) {
    this.domain = domain;
    return this;
  }

  /** The versioned machine type. */
  public @Nullable String getMachine() {
    return machine;
  }

  public DomainCapabilities setMachine(@Nullable String machine) {
    this.machine = machine;
    return this;
  }

  /** The architecture of the domains. */
  public @Nullable String getArch() {
    return arch;
  }

  public DomainCapabilities setArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** How many virtual CPUs a domain can have. */
  public @Nullable DomainCapabilitiesVcpu getVcpu() {
    return vcpu;
  }

  public DomainCapabilities setVcpu(@Nullable DomainCapabilitiesVcpu vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  public DomainCapabilitiesVcpu ensureVcpu() {
    return vcpu != null ? vcpu : (vcpu = new DomainCapabilitiesVcpu());
  }

  /** Whether disks can have I/O threads. */
  public @Nullable DomainCapabilitiesSupport getIothreads() {
    return iothreads;
  }

  public DomainCapabilities setIothreads(@Nullable DomainCapabilitiesSupport iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  public DomainCapabilitiesSupport ensureIothreads() {
    return iothreads != null ? iothreads : (iothreads = new DomainCapabilitiesSupport());
  }

  /** Firmware and loaders. */
  public @Nullable DomainCapabilitiesOs getOs() {
    return os;
  }

  public DomainCapabilities setOs(@Nullable DomainCapabilitiesOs os) {
    this.os = os;
    return this;
  }

  public DomainCapabilitiesOs ensureOs() {
    return os != null ? os : (os = new DomainCapabilitiesOs());
  }

  /** CPU modes and models. */
  public @Nullable DomainCapabilitiesCpu getCpu() {
    return cpu;
  }

  public DomainCapabilities setCpu(@Nullable DomainCapabilitiesCpu cpu) {
    this.cpu = cpu;
    return this;
  }

  public DomainCapabilitiesCpu ensureCpu() {
    return cpu != null ? cpu : (cpu = new DomainCapabilitiesCpu());
  }

  /** Where the memory of a domain can come from. */
  public @Nullable DomainCapabilitiesSupport getMemoryBacking() {
    return memoryBacking;
  }

  public DomainCapabilities setMemoryBacking(@Nullable DomainCapabilitiesSupport memoryBacking) {
    this.memoryBacking = memoryBacking;
    return this;
  }

  public DomainCapabilitiesSupport ensureMemoryBacking() {
    return memoryBacking != null
        ? memoryBacking
        : (memoryBacking = new DomainCapabilitiesSupport());
  }

  /** Kinds of devices and their settings. */
  public @Nullable DomainCapabilitiesDevices getDevices() {
    return devices;
  }

  public DomainCapabilities setDevices(@Nullable DomainCapabilitiesDevices devices) {
    this.devices = devices;
    return this;
  }

  public DomainCapabilitiesDevices ensureDevices() {
    return devices != null ? devices : (devices = new DomainCapabilitiesDevices());
  }

  /** Features of the hypervisor beyond devices. */
  public @Nullable DomainCapabilitiesFeatures getFeatures() {
    return features;
  }

  public DomainCapabilities setFeatures(@Nullable DomainCapabilitiesFeatures features) {
    this.features = features;
    return this;
  }

  public DomainCapabilitiesFeatures ensureFeatures() {
    return features != null ? features : (features = new DomainCapabilitiesFeatures());
  }
}
