package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu}: The CPU model, its features and the topology the guest sees. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"model", "vendor", "topology", "features", "numa", "cache", "maxphysaddr"})
public class DomainCpu extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "match")
  @Nullable String match;

  @XmlAttribute(name = "check")
  @Nullable String check;

  @XmlAttribute(name = "migratable")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean migratable;

  @XmlAttribute(name = "deprecated_features")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean deprecatedFeatures;

  @XmlElement(name = "model")
  @Nullable DomainCpuModel model;

  @XmlElement(name = "vendor")
  @Nullable String vendor;

  @XmlElement(name = "topology")
  @Nullable DomainCpuTopology topology;

  @XmlElement(name = "feature")
  @Nullable List<DomainCpuFeature> features;

  @XmlElement(name = "numa")
  @Nullable DomainCpuNuma numa;

  @XmlElement(name = "cache")
  @Nullable DomainCpuCache cache;

  @XmlElement(name = "maxphysaddr")
  @Nullable DomainCpuMaxphysaddr maxphysaddr;

  /**
   * Where the model comes from; {@code custom} if unset. {@code maximum} since libvirt 7.1.0. Known
   * values: {@code custom}, {@code host-model}, {@code host-passthrough}, {@code maximum}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainCpu setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * How the CPU of the host must fit a custom model; {@code exact} if unset. Known values: {@code
   * minimum}, {@code exact}, {@code strict}.
   */
  public @Nullable String getMatch() {
    return match;
  }

  public DomainCpu setMatch(@Nullable String match) {
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

  public DomainCpu setCheck(@Nullable String check) {
    this.check = check;
    return this;
  }

  /**
   * Whether features that prevent migration are left out; for host-passthrough and maximum. Since
   * libvirt 6.5.0.
   */
  public @Nullable Boolean getMigratable() {
    return migratable;
  }

  public DomainCpu setMigratable(@Nullable Boolean migratable) {
    this.migratable = migratable;
    return this;
  }

  /** Whether s390 features on their way out are kept. */
  public @Nullable Boolean getDeprecatedFeatures() {
    return deprecatedFeatures;
  }

  public DomainCpu setDeprecatedFeatures(@Nullable Boolean deprecatedFeatures) {
    this.deprecatedFeatures = deprecatedFeatures;
    return this;
  }

  /** The name of the model. */
  public @Nullable DomainCpuModel getModel() {
    return model;
  }

  public DomainCpu setModel(@Nullable DomainCpuModel model) {
    this.model = model;
    return this;
  }

  public DomainCpuModel ensureModel() {
    if (model == null) {
      model = new DomainCpuModel();
    }
    return model;
  }

  /** The vendor the CPU of the host must have. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainCpu setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Sockets, dies, cores and threads. */
  public @Nullable DomainCpuTopology getTopology() {
    return topology;
  }

  public DomainCpu setTopology(@Nullable DomainCpuTopology topology) {
    this.topology = topology;
    return this;
  }

  public DomainCpuTopology ensureTopology() {
    if (topology == null) {
      topology = new DomainCpuTopology();
    }
    return topology;
  }

  /** CPU features that are added or taken away. */
  public List<DomainCpuFeature> getFeatures() {
    if (features == null) {
      features = new ArrayList<>();
    }
    return features;
  }

  /** The NUMA cells of the guest. */
  public @Nullable DomainCpuNuma getNuma() {
    return numa;
  }

  public DomainCpu setNuma(@Nullable DomainCpuNuma numa) {
    this.numa = numa;
    return this;
  }

  public DomainCpuNuma ensureNuma() {
    if (numa == null) {
      numa = new DomainCpuNuma();
    }
    return numa;
  }

  /** What the guest sees of CPU caches. Since libvirt 3.3.0. */
  public @Nullable DomainCpuCache getCache() {
    return cache;
  }

  public DomainCpu setCache(@Nullable DomainCpuCache cache) {
    this.cache = cache;
    return this;
  }

  public DomainCpuCache ensureCache() {
    if (cache == null) {
      cache = new DomainCpuCache();
    }
    return cache;
  }

  /** The width of physical addresses. Since libvirt 8.7.0. */
  public @Nullable DomainCpuMaxphysaddr getMaxphysaddr() {
    return maxphysaddr;
  }

  public DomainCpu setMaxphysaddr(@Nullable DomainCpuMaxphysaddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  public DomainCpuMaxphysaddr ensureMaxphysaddr() {
    if (maxphysaddr == null) {
      maxphysaddr = new DomainCpuMaxphysaddr();
    }
    return maxphysaddr;
  }
}
