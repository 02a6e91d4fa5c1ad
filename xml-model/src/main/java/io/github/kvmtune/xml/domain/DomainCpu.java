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
    propOrder = {"model", "vendor", "topology", "cache", "maxphysaddr", "features", "numa"})
public class DomainCpu extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String match;
  @XmlAttribute @Nullable String check;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean migratable;

  @XmlAttribute(name = "deprecated_features")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean deprecatedFeatures;

  @XmlElement @Nullable DomainCpuModel model;
  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable DomainCpuTopology topology;

  @XmlElement(name = "feature")
  @Nullable List<DomainCpuFeature> features;

  @XmlElement @Nullable DomainCpuNuma numa;
  @XmlElement @Nullable DomainCpuCache cache;
  @XmlElement @Nullable DomainCpuMaxphysaddr maxphysaddr;

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
   * How the CPU the guest really got is compared with what was asked for. Since libvirt 3.2.0.
   * Known values: {@code none}, {@code partial}, {@code full}.
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
    return model != null ? model : (model = new DomainCpuModel());
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
    return topology != null ? topology : (topology = new DomainCpuTopology());
  }

  /** CPU features that are added or taken away. */
  public List<DomainCpuFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
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
    return numa != null ? numa : (numa = new DomainCpuNuma());
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
    return cache != null ? cache : (cache = new DomainCpuCache());
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
    return maxphysaddr != null ? maxphysaddr : (maxphysaddr = new DomainCpuMaxphysaddr());
  }
}
