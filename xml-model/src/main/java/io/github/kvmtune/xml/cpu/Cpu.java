package io.github.kvmtune.xml.cpu;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.domain.DomainCpuCache;
import io.github.kvmtune.xml.domain.DomainCpuFeature;
import io.github.kvmtune.xml.domain.DomainCpuMaxphysaddr;
import io.github.kvmtune.xml.domain.DomainCpuModel;
import io.github.kvmtune.xml.domain.DomainCpuNuma;
import io.github.kvmtune.xml.domain.DomainCpuTopology;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /cpu}: A CPU as libvirt compares and computes it, with all elements of a host's CPU and of
 * a guest's; the root element.
 */
@XmlRootElement(name = "cpu")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "arch",
      "featureFlags",
      "model",
      "vendor",
      "microcode",
      "signature",
      "counter",
      "topology",
      "cache",
      "maxphysaddr",
      "features",
      "pages",
      "numa"
    })
public class Cpu extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String match;
  @XmlAttribute @Nullable String check;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean migratable;

  @XmlAttribute(name = "deprecated_features")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean deprecatedFeatures;

  @XmlElement @Nullable String arch;

  @XmlElement(name = "features")
  @Nullable CpuFeatures featureFlags;

  @XmlElement @Nullable DomainCpuModel model;
  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable CpuMicrocode microcode;
  @XmlElement @Nullable CpuSignature signature;
  @XmlElement @Nullable CpuCounter counter;
  @XmlElement @Nullable DomainCpuTopology topology;
  @XmlElement @Nullable DomainCpuCache cache;
  @XmlElement @Nullable DomainCpuMaxphysaddr maxphysaddr;

  @XmlElement(name = "feature")
  @Nullable List<DomainCpuFeature> features;

  @XmlElement @Nullable List<CpuPages> pages;
  @XmlElement @Nullable DomainCpuNuma numa;

  /**
   * Where the model of a guest's CPU comes from; {@code custom} if unset. Known values: {@code
   * custom}, {@code host-model}, {@code host-passthrough}, {@code maximum}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public Cpu setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * How the host's CPU must fit a custom model; {@code exact} if unset. A CPU without it describes
   * a host. Known values: {@code minimum}, {@code exact}, {@code strict}.
   */
  public @Nullable String getMatch() {
    return match;
  }

  public Cpu setMatch(@Nullable String match) {
    this.match = match;
    return this;
  }

  /**
   * How the CPU the guest really got is compared with what was asked for. Known values: {@code
   * none}, {@code partial}, {@code full}.
   */
  public @Nullable String getCheck() {
    return check;
  }

  public Cpu setCheck(@Nullable String check) {
    this.check = check;
    return this;
  }

  /** Whether features that prevent migration are left out. Since libvirt 6.5.0. */
  public @Nullable Boolean getMigratable() {
    return migratable;
  }

  public Cpu setMigratable(@Nullable Boolean migratable) {
    this.migratable = migratable;
    return this;
  }

  /** Whether s390 features on their way out are kept. */
  public @Nullable Boolean getDeprecatedFeatures() {
    return deprecatedFeatures;
  }

  public Cpu setDeprecatedFeatures(@Nullable Boolean deprecatedFeatures) {
    this.deprecatedFeatures = deprecatedFeatures;
    return this;
  }

  /** The architecture; of a host's CPU, where it is mandatory. */
  public @Nullable String getArch() {
    return arch;
  }

  public Cpu setArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** Features of a host from before CPU models were described. */
  public @Nullable CpuFeatures getFeatureFlags() {
    return featureFlags;
  }

  public Cpu setFeatureFlags(@Nullable CpuFeatures featureFlags) {
    this.featureFlags = featureFlags;
    return this;
  }

  public CpuFeatures ensureFeatureFlags() {
    return featureFlags != null ? featureFlags : (featureFlags = new CpuFeatures());
  }

  /** The name of the model. */
  public @Nullable DomainCpuModel getModel() {
    return model;
  }

  public Cpu setModel(@Nullable DomainCpuModel model) {
    this.model = model;
    return this;
  }

  public DomainCpuModel ensureModel() {
    return model != null ? model : (model = new DomainCpuModel());
  }

  /** The vendor, such as {@code Intel}. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public Cpu setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The microcode of a host. */
  public @Nullable CpuMicrocode getMicrocode() {
    return microcode;
  }

  public Cpu setMicrocode(@Nullable CpuMicrocode microcode) {
    this.microcode = microcode;
    return this;
  }

  public CpuMicrocode ensureMicrocode() {
    return microcode != null ? microcode : (microcode = new CpuMicrocode());
  }

  /** Family, model and stepping of a host's x86 CPU. */
  public @Nullable CpuSignature getSignature() {
    return signature;
  }

  public Cpu setSignature(@Nullable CpuSignature signature) {
    this.signature = signature;
    return this;
  }

  public CpuSignature ensureSignature() {
    return signature != null ? signature : (signature = new CpuSignature());
  }

  /** A clock of a host's CPU. */
  public @Nullable CpuCounter getCounter() {
    return counter;
  }

  public Cpu setCounter(@Nullable CpuCounter counter) {
    this.counter = counter;
    return this;
  }

  public CpuCounter ensureCounter() {
    return counter != null ? counter : (counter = new CpuCounter());
  }

  /** Sockets, dies, cores and threads. */
  public @Nullable DomainCpuTopology getTopology() {
    return topology;
  }

  public Cpu setTopology(@Nullable DomainCpuTopology topology) {
    this.topology = topology;
    return this;
  }

  public DomainCpuTopology ensureTopology() {
    return topology != null ? topology : (topology = new DomainCpuTopology());
  }

  /** What a guest sees of CPU caches. */
  public @Nullable DomainCpuCache getCache() {
    return cache;
  }

  public Cpu setCache(@Nullable DomainCpuCache cache) {
    this.cache = cache;
    return this;
  }

  public DomainCpuCache ensureCache() {
    return cache != null ? cache : (cache = new DomainCpuCache());
  }

  /** The width of physical addresses. */
  public @Nullable DomainCpuMaxphysaddr getMaxphysaddr() {
    return maxphysaddr;
  }

  public Cpu setMaxphysaddr(@Nullable DomainCpuMaxphysaddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  public DomainCpuMaxphysaddr ensureMaxphysaddr() {
    return maxphysaddr != null ? maxphysaddr : (maxphysaddr = new DomainCpuMaxphysaddr());
  }

  /** Features beyond the model; those of a host have no policy. */
  public List<DomainCpuFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }

  /** The page sizes a host's CPU can use. */
  public List<CpuPages> getPages() {
    return pages != null ? pages : (pages = new ArrayList<>());
  }

  /** The NUMA cells of a guest. */
  public @Nullable DomainCpuNuma getNuma() {
    return numa;
  }

  public Cpu setNuma(@Nullable DomainCpuNuma numa) {
    this.numa = numa;
    return this;
  }

  public DomainCpuNuma ensureNuma() {
    return numa != null ? numa : (numa = new DomainCpuNuma());
  }
}
