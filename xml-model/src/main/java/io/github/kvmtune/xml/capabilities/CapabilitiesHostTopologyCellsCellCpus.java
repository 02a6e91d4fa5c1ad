package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/topology/cells/cell/cpus}: The CPUs of a cell. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cpus"})
public class CapabilitiesHostTopologyCellsCellCpus extends XmlNode {

  @XmlAttribute @Nullable Long num;

  @XmlElement(name = "cpu")
  @Nullable List<CapabilitiesHostTopologyCellsCellCpusCpu> cpus;

  /** How many CPUs there are. */
  public @Nullable Integer getNum() {
    return Numbers.toInt(num, "num");
  }

  public CapabilitiesHostTopologyCellsCellCpus setNum(@Nullable Integer num) {
    this.num = Numbers.wide(num);
    return this;
  }

  /** The CPUs by ascending id. */
  public List<CapabilitiesHostTopologyCellsCellCpusCpu> getCpus() {
    return cpus != null ? cpus : (cpus = new ArrayList<>());
  }
}
