package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities/host/topology/cells/cell/cpus/cpu}: One CPU, which is a hardware thread;
 * only its number is there where the host tells no more.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostTopologyCellsCellCpusCpu extends XmlNode {

  @XmlAttribute @Nullable Integer id;

  @XmlAttribute(name = "socket_id")
  @Nullable Integer socketId;

  @XmlAttribute(name = "die_id")
  @Nullable Integer dieId;

  @XmlAttribute(name = "core_id")
  @Nullable Integer coreId;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet siblings;

  @XmlAttribute(name = "cluster_id")
  @Nullable Integer clusterId;

  /** The number of the CPU as the kernel gives it. */
  public @Nullable Integer getId() {
    return id;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** The package the CPU is in. */
  public @Nullable Integer getSocketId() {
    return socketId;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setSocketId(@Nullable Integer socketId) {
    this.socketId = socketId;
    return this;
  }

  /** The die within the package; 0 on architectures without dies. */
  public @Nullable Integer getDieId() {
    return dieId;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setDieId(@Nullable Integer dieId) {
    this.dieId = dieId;
    return this;
  }

  /** The core within the die; kernels may use a number twice in different clusters. */
  public @Nullable Integer getCoreId() {
    return coreId;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setCoreId(@Nullable Integer coreId) {
    this.coreId = coreId;
    return this;
  }

  /** The threads of the core, this one included. */
  public @Nullable IdSet getSiblings() {
    return siblings;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setSiblings(@Nullable IdSet siblings) {
    this.siblings = siblings;
    return this;
  }

  /** The cluster within the die. */
  public @Nullable Integer getClusterId() {
    return clusterId;
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setClusterId(@Nullable Integer clusterId) {
    this.clusterId = clusterId;
    return this;
  }
}
