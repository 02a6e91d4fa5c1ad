package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/numa/cell/distances/sibling}: How far one other cell is. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuNumaCellDistancesSibling extends XmlNode {

  @XmlAttribute @Nullable Long id;
  @XmlAttribute @Nullable Integer value;

  /** The other cell. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainCpuNumaCellDistancesSibling setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The distance, 10 for the cell itself and up to 255 for others; 20 where unset. */
  public @Nullable Integer getValue() {
    return value;
  }

  public DomainCpuNumaCellDistancesSibling setValue(@Nullable Integer value) {
    this.value = value;
    return this;
  }
}
