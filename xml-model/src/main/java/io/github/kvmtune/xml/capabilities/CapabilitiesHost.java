package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host}: The host: its CPU, its NUMA cells, its caches and its security
 * drivers.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "uuid",
      "cpu",
      "powerManagement",
      "iommu",
      "migrationFeatures",
      "topology",
      "cache",
      "memoryBandwidth",
      "energy",
      "secmodels"
    })
public class CapabilitiesHost extends XmlNode {

  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable CapabilitiesHostCpu cpu;

  @XmlElement(name = "power_management")
  @Nullable CapabilitiesHostPowerManagement powerManagement;

  @XmlElement @Nullable CapabilitiesHostIommu iommu;

  @XmlElement(name = "migration_features")
  @Nullable CapabilitiesHostMigrationFeatures migrationFeatures;

  @XmlElement @Nullable CapabilitiesHostTopology topology;
  @XmlElement @Nullable CapabilitiesHostCache cache;

  @XmlElement(name = "memory_bandwidth")
  @Nullable CapabilitiesHostMemoryBandwidth memoryBandwidth;

  @XmlElement @Nullable CapabilitiesHostEnergy energy;

  @XmlElement(name = "secmodel")
  @Nullable List<CapabilitiesHostSecmodel> secmodels;

  /** The identity of the host, from its firmware unless libvirt's configuration sets another. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public CapabilitiesHost setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** The CPU, as libvirt's CPU map describes it. */
  public @Nullable CapabilitiesHostCpu getCpu() {
    return cpu;
  }

  public CapabilitiesHost setCpu(@Nullable CapabilitiesHostCpu cpu) {
    this.cpu = cpu;
    return this;
  }

  public CapabilitiesHostCpu ensureCpu() {
    return cpu != null ? cpu : (cpu = new CapabilitiesHostCpu());
  }

  /**
   * The sleep states the host itself can enter; an empty element if it is known that there are
   * none.
   */
  public @Nullable CapabilitiesHostPowerManagement getPowerManagement() {
    return powerManagement;
  }

  public CapabilitiesHost setPowerManagement(
      @Nullable CapabilitiesHostPowerManagement powerManagement) {
    this.powerManagement = powerManagement;
    return this;
  }

  public CapabilitiesHostPowerManagement ensurePowerManagement() {
    return powerManagement != null
        ? powerManagement
        : (powerManagement = new CapabilitiesHostPowerManagement());
  }

  /** Whether devices can be assigned to guests. Since libvirt 4.7.0. */
  public @Nullable CapabilitiesHostIommu getIommu() {
    return iommu;
  }

  public CapabilitiesHost setIommu(@Nullable CapabilitiesHostIommu iommu) {
    this.iommu = iommu;
    return this;
  }

  public CapabilitiesHostIommu ensureIommu() {
    return iommu != null ? iommu : (iommu = new CapabilitiesHostIommu());
  }

  /** How guests can be moved to and from this host. */
  public @Nullable CapabilitiesHostMigrationFeatures getMigrationFeatures() {
    return migrationFeatures;
  }

  public CapabilitiesHost setMigrationFeatures(
      @Nullable CapabilitiesHostMigrationFeatures migrationFeatures) {
    this.migrationFeatures = migrationFeatures;
    return this;
  }

  public CapabilitiesHostMigrationFeatures ensureMigrationFeatures() {
    return migrationFeatures != null
        ? migrationFeatures
        : (migrationFeatures = new CapabilitiesHostMigrationFeatures());
  }

  /** The NUMA cells with their memory and CPUs. */
  public @Nullable CapabilitiesHostTopology getTopology() {
    return topology;
  }

  public CapabilitiesHost setTopology(@Nullable CapabilitiesHostTopology topology) {
    this.topology = topology;
    return this;
  }

  public CapabilitiesHostTopology ensureTopology() {
    return topology != null ? topology : (topology = new CapabilitiesHostTopology());
  }

  /** The last-level caches and how they can be divided among guests. */
  public @Nullable CapabilitiesHostCache getCache() {
    return cache;
  }

  public CapabilitiesHost setCache(@Nullable CapabilitiesHostCache cache) {
    this.cache = cache;
    return this;
  }

  public CapabilitiesHostCache ensureCache() {
    return cache != null ? cache : (cache = new CapabilitiesHostCache());
  }

  /** How memory bandwidth can be divided among guests. */
  public @Nullable CapabilitiesHostMemoryBandwidth getMemoryBandwidth() {
    return memoryBandwidth;
  }

  public CapabilitiesHost setMemoryBandwidth(
      @Nullable CapabilitiesHostMemoryBandwidth memoryBandwidth) {
    this.memoryBandwidth = memoryBandwidth;
    return this;
  }

  public CapabilitiesHostMemoryBandwidth ensureMemoryBandwidth() {
    return memoryBandwidth != null
        ? memoryBandwidth
        : (memoryBandwidth = new CapabilitiesHostMemoryBandwidth());
  }

  /** What can be known of the energy that guests use. Newer than libvirt 12.2.0. */
  public @Nullable CapabilitiesHostEnergy getEnergy() {
    return energy;
  }

  public CapabilitiesHost setEnergy(@Nullable CapabilitiesHostEnergy energy) {
    this.energy = energy;
    return this;
  }

  public CapabilitiesHostEnergy ensureEnergy() {
    return energy != null ? energy : (energy = new CapabilitiesHostEnergy());
  }

  /** The security drivers, each of which labels guests. */
  public List<CapabilitiesHostSecmodel> getSecmodels() {
    return secmodels != null ? secmodels : (secmodels = new ArrayList<>());
  }
}
