package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/iommu}: Whether the host has an IOMMU in use. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class CapabilitiesHostIommu extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean support;

  /** Whether the IOMMU is there and switched on. */
  public @Nullable Boolean getSupport() {
    return support;
  }

  public CapabilitiesHostIommu setSupport(@Nullable Boolean support) {
    this.support = support;
    return this;
  }
}
