package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/port}: Settings of the port on a Linux bridge. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfacePort extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean isolated;

  /**
   * Whether the port is kept from other isolated ports of the bridge; no if unset. Since libvirt
   * 6.1.0.
   */
  public @Nullable Boolean getIsolated() {
    return isolated;
  }

  public DomainInterfacePort setIsolated(@Nullable Boolean isolated) {
    this.isolated = isolated;
    return this;
  }
}
