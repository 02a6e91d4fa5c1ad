package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/cell/distances}: How far other cells are from this one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"siblings"})
public class DomainCpuNumaCellDistances extends XmlNode {

  @XmlElement(name = "sibling")
  @Nullable List<DomainCpuNumaCellDistancesSibling> siblings;

  /** One entry for each cell. */
  public List<DomainCpuNumaCellDistancesSibling> getSiblings() {
    return siblings != null ? siblings : (siblings = new ArrayList<>());
  }
}
