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

  @XmlElement(name = "path")
  @Nullable String path;

  @XmlElement(name = "domain")
  @Nullable String domain;

  @XmlElement(name = "machine")
  @Nullable String machine;

  @XmlElement(name = "arch")
  @Nullable String arch;

  @XmlElement(name = "vcpu")
  @Nullable DomainCapabilitiesVcpu vcpu;

  @XmlElement(name = "iothreads")
  @Nullable DomainCapabilitiesSupport iothreads;

  @XmlElement(name = "os")
  @Nullable DomainCapabilitiesOs os;

  @XmlElement(name = "cpu")
  @Nullable DomainCapabilitiesCpu cpu;

  @XmlElement(name = "memoryBacking")
  @Nullable DomainCapabilitiesSupport memoryBacking;

  @XmlElement(name = "devices")
  @Nullable DomainCapabilitiesDevices devices;

  @XmlElement(name = "features")
  @Nullable DomainCapabilitiesFeatures features;

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
    if (vcpu == null) {
      vcpu = new DomainCapabilitiesVcpu();
    }
    return vcpu;
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
    if (iothreads == null) {
      iothreads = new DomainCapabilitiesSupport();
    }
    return iothreads;
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
    if (os == null) {
      os = new DomainCapabilitiesOs();
    }
    return os;
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
    if (cpu == null) {
      cpu = new DomainCapabilitiesCpu();
    }
    return cpu;
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
    if (memoryBacking == null) {
      memoryBacking = new DomainCapabilitiesSupport();
    }
    return memoryBacking;
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
    if (devices == null) {
      devices = new DomainCapabilitiesDevices();
    }
    return devices;
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
    if (features == null) {
      features = new DomainCapabilitiesFeatures();
    }
    return features;
  }
}
