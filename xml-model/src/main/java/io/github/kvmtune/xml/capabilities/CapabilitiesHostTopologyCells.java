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

/**
 * {@code /capabilities/host/topology/cells}: The NUMA cells of the host; a host without NUMA has
 * one.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cells"})
public class CapabilitiesHostTopologyCells extends XmlNode {

  @XmlAttribute @Nullable Long num;

  @XmlElement(name = "cell")
  @Nullable List<CapabilitiesHostTopologyCellsCell> cells;

  /** How many cells there are. */
  public @Nullable Integer getNum() {
    return Numbers.toInt(num, "num");
  }

  public CapabilitiesHostTopologyCells setNum(@Nullable Integer num) {
    this.num = Numbers.wide(num);
    return this;
  }

  /** The cells by ascending id. */
  public List<CapabilitiesHostTopologyCellsCell> getCells() {
    return cells != null ? cells : (cells = new ArrayList<>());
  }
}
