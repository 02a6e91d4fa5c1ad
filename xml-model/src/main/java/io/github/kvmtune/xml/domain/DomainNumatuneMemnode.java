package io.github.kvmtune.xml.domain;

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
 * {@code /domain/numatune/memnode}: The memory policy of one guest NUMA cell. Since libvirt 1.2.7.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainNumatuneMemnode extends XmlNode {

  @XmlAttribute @Nullable Long cellid;
  @XmlAttribute @Nullable String mode;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodeset;

  /** The guest NUMA cell. */
  public @Nullable Integer getCellid() {
    return Numbers.toInt(cellid, "cellid");
  }

  public DomainNumatuneMemnode setCellid(@Nullable Integer cellid) {
    this.cellid = Numbers.wide(cellid);
    return this;
  }

  /**
   * How binding the nodes are; {@code restrictive} for all or none of the cells and the domain.
   * Known values: {@code strict}, {@code preferred}, {@code interleave}, {@code restrictive}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainNumatuneMemnode setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The host NUMA nodes. */
  public @Nullable IdSet getNodeset() {
    return nodeset;
  }

  public DomainNumatuneMemnode setNodeset(@Nullable IdSet nodeset) {
    this.nodeset = nodeset;
    return this;
  }
}
