package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/tcg}: Settings of QEMU's own emulation. Since libvirt 8.0.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tbCache"})
public class DomainFeaturesTcg extends XmlNode {

  @XmlElement(name = "tb-cache")
  @Nullable DomainSize tbCache;

  /** The size of the cache for translated code, a multiple of 1 MiB. */
  public @Nullable DomainSize getTbCache() {
    return tbCache;
  }

  public DomainFeaturesTcg setTbCache(@Nullable DomainSize tbCache) {
    this.tbCache = tbCache;
    return this;
  }

  public DomainSize ensureTbCache() {
    return tbCache != null ? tbCache : (tbCache = new DomainSize());
  }
}
