package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cpu/feature}: One CPU feature. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCpuFeature extends XmlNode {

  @XmlAttribute @Nullable String policy;
  @XmlAttribute @Nullable String name;

  /**
   * Whether it is added or taken away, and whether the host must have it; {@code require} if unset.
   * Known values: {@code force}, {@code require}, {@code optional}, {@code disable}, {@code
   * forbid}.
   */
  public @Nullable String getPolicy() {
    return policy;
  }

  public DomainCpuFeature setPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** The name, as libvirt knows it. */
  public @Nullable String getName() {
    return name;
  }

  public DomainCpuFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
