package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/numatune/memory}: The memory policy of the whole domain. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainNumatuneMemory extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String placement;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodeset;

  /**
   * How binding the nodes are; {@code strict} fails when they have no memory left. {@code strict}
   * if unset. Known values: {@code strict}, {@code preferred}, {@code interleave}, {@code
   * restrictive}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainNumatuneMemory setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * {@code static} for {@code nodeset}, {@code auto} to ask numad when the domain starts. Known
   * values: {@code static}, {@code auto}.
   */
  public @Nullable String getPlacement() {
    return placement;
  }

  public DomainNumatuneMemory setPlacement(@Nullable String placement) {
    this.placement = placement;
    return this;
  }

  /** The host NUMA nodes. */
  public @Nullable IdSet getNodeset() {
    return nodeset;
  }

  public DomainNumatuneMemory setNodeset(@Nullable IdSet nodeset) {
    this.nodeset = nodeset;
    return this;
  }
}
