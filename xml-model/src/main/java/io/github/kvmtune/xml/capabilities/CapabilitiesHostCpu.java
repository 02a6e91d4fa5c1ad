package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainCpuMaxphysaddr;
import io.github.kvmtune.xml.domain.DomainCpuTopology;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/cpu}: The CPU of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "arch",
      "model",
      "vendor",
      "microcode",
      "signature",
      "counter",
      "topology",
      "maxphysaddr",
      "featureFlags",
      "features",
      "pages"
    })
public class CapabilitiesHostCpu extends XmlNode {

  @XmlElement @Nullable String arch;
  @XmlElement @Nullable String model;
  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable CapabilitiesHostCpuMicrocode microcode;
  @XmlElement @Nullable CapabilitiesHostCpuSignature signature;
  @XmlElement @Nullable CapabilitiesHostCpuCounter counter;
  @XmlElement @Nullable DomainCpuTopology topology;
  @XmlElement @Nullable DomainCpuMaxphysaddr maxphysaddr;

  @XmlElement(name = "features")
  @Nullable CapabilitiesHostCpuFeatures featureFlags;

  @XmlElement(name = "feature")
  @Nullable List<CapabilitiesHostCpuFeature> features;

  @XmlElement @Nullable List<CapabilitiesHostCpuPages> pages;

  /** The architecture of the host. */
  public @Nullable String getArch() {
    return arch;
  }

  public CapabilitiesHostCpu setArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** The closest model of libvirt's CPU map. */
  public @Nullable String getModel() {
    return model;
  }

  public CapabilitiesHostCpu setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The vendor of the CPU as the CPU map names it, such as {@code Intel} or {@code AMD}. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public CapabilitiesHostCpu setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The microcode that is loaded. */
  public @Nullable CapabilitiesHostCpuMicrocode getMicrocode() {
    return microcode;
  }

  public CapabilitiesHostCpu setMicrocode(@Nullable CapabilitiesHostCpuMicrocode microcode) {
    this.microcode = microcode;
    return this;
  }

  public CapabilitiesHostCpuMicrocode ensureMicrocode() {
    return microcode != null ? microcode : (microcode = new CapabilitiesHostCpuMicrocode());
  }

  /** Family, model and stepping of an x86 CPU. */
  public @Nullable CapabilitiesHostCpuSignature getSignature() {
    return signature;
  }

  public CapabilitiesHostCpu setSignature(@Nullable CapabilitiesHostCpuSignature signature) {
    this.signature = signature;
    return this;
  }

  public CapabilitiesHostCpuSignature ensureSignature() {
    return signature != null ? signature : (signature = new CapabilitiesHostCpuSignature());
  }

  /** A clock of the CPU that guests can be given. */
  public @Nullable CapabilitiesHostCpuCounter getCounter() {
    return counter;
  }

  public CapabilitiesHostCpu setCounter(@Nullable CapabilitiesHostCpuCounter counter) {
    this.counter = counter;
    return this;
  }

  public CapabilitiesHostCpuCounter ensureCounter() {
    return counter != null ? counter : (counter = new CapabilitiesHostCpuCounter());
  }

  /**
   * Sockets, dies, cores and threads; of one NUMA cell only if the cells divide the sockets evenly.
   */
  public @Nullable DomainCpuTopology getTopology() {
    return topology;
  }

  public CapabilitiesHostCpu setTopology(@Nullable DomainCpuTopology topology) {
    this.topology = topology;
    return this;
  }

  public DomainCpuTopology ensureTopology() {
    return topology != null ? topology : (topology = new DomainCpuTopology());
  }

  /** The width of physical addresses. */
  public @Nullable DomainCpuMaxphysaddr getMaxphysaddr() {
    return maxphysaddr;
  }

  public CapabilitiesHostCpu setMaxphysaddr(@Nullable DomainCpuMaxphysaddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  public DomainCpuMaxphysaddr ensureMaxphysaddr() {
    return maxphysaddr != null ? maxphysaddr : (maxphysaddr = new DomainCpuMaxphysaddr());
  }

  /** Features from before CPU models were described. */
  public @Nullable CapabilitiesHostCpuFeatures getFeatureFlags() {
    return featureFlags;
  }

  public CapabilitiesHostCpu setFeatureFlags(@Nullable CapabilitiesHostCpuFeatures featureFlags) {
    this.featureFlags = featureFlags;
    return this;
  }

  public CapabilitiesHostCpuFeatures ensureFeatureFlags() {
    return featureFlags != null ? featureFlags : (featureFlags = new CapabilitiesHostCpuFeatures());
  }

  /** What the CPU has beyond its model. */
  public List<CapabilitiesHostCpuFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }

  /** The page sizes the CPU can use. */
  public List<CapabilitiesHostCpuPages> getPages() {
    return pages != null ? pages : (pages = new ArrayList<>());
  }
}
