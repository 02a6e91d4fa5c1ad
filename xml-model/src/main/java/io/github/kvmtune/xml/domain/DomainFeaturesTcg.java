package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/tcg}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tbCache"})
public class DomainFeaturesTcg extends XmlNode {

  @XmlElement(name = "tb-cache")
  @Nullable DomainSize tbCache;

  /** The {@code <tb-cache>} element. */
  public @Nullable DomainSize getTbCache() {
    return tbCache;
  }

  public DomainFeaturesTcg setTbCache(@Nullable DomainSize tbCache) {
    this.tbCache = tbCache;
    return this;
  }

  public DomainSize ensureTbCache() {
    if (tbCache == null) {
      tbCache = new DomainSize();
    }
    return tbCache;
  }
}
