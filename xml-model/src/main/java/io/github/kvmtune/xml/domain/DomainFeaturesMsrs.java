package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/features/msrs}: What happens when the guest touches an unknown model specific
 * register.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesMsrs extends XmlNode {

  @XmlAttribute @Nullable String unknown;

  /**
   * {@code ignore} it, or {@code fault} as hardware does. Known values: {@code ignore}, {@code
   * fault}.
   */
  public @Nullable String getUnknown() {
    return unknown;
  }

  public DomainFeaturesMsrs setUnknown(@Nullable String unknown) {
    this.unknown = unknown;
    return this;
  }
}
