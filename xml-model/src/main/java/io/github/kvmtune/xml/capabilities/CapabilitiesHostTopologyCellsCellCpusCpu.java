package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
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

  @XmlAttribute @Nullable Long id;

  @XmlAttribute(name = "socket_id")
  @Nullable Long socketId;

  @XmlAttribute(name = "die_id")
  @Nullable Long dieId;

  @XmlAttribute(name = "core_id")
  @Nullable Long coreId;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet siblings;

  @XmlAttribute(name = "cluster_id")
  @Nullable Long clusterId;

  /** The number of the CPU as the kernel gives it. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The package the CPU is in. */
  public @Nullable Integer getSocketId() {
    return Numbers.toInt(socketId, "socket_id");
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setSocketId(@Nullable Integer socketId) {
    this.socketId = Numbers.wide(socketId);
    return this;
  }

  /** The die within the package; 0 on architectures without dies. */
  public @Nullable Integer getDieId() {
    return Numbers.toInt(dieId, "die_id");
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setDieId(@Nullable Integer dieId) {
    this.dieId = Numbers.wide(dieId);
    return this;
  }

  /** The core within the die; kernels may use a number twice in different clusters. */
  public @Nullable Integer getCoreId() {
    return Numbers.toInt(coreId, "core_id");
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setCoreId(@Nullable Integer coreId) {
    this.coreId = Numbers.wide(coreId);
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
    return Numbers.toInt(clusterId, "cluster_id");
  }

  public CapabilitiesHostTopologyCellsCellCpusCpu setClusterId(@Nullable Integer clusterId) {
    this.clusterId = Numbers.wide(clusterId);
    return this;
  }
}
