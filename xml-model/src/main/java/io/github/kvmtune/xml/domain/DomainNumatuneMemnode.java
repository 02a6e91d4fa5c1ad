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

/** {@code /domain/numatune/memnode}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainNumatuneMemnode extends XmlNode {

  @XmlAttribute(name = "cellid")
  @Nullable Integer cellid;

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "nodeset")
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet nodeset;

  /** Attribute {@code cellid}. */
  public @Nullable Integer getCellid() {
    return cellid;
  }

  public DomainNumatuneMemnode setCellid(@Nullable Integer cellid) {
    this.cellid = cellid;
    return this;
  }

  /**
   * Attribute {@code mode}. Known values: {@code strict}, {@code preferred}, {@code interleave},
   * {@code restrictive}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainNumatuneMemnode setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Attribute {@code nodeset}. */
  public @Nullable IdSet getNodeset() {
    return nodeset;
  }

  public DomainNumatuneMemnode setNodeset(@Nullable IdSet nodeset) {
    this.nodeset = nodeset;
    return this;
  }
}
