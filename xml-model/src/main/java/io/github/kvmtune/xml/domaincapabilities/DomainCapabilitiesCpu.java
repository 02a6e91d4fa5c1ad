package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/cpu}: The CPU modes. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"modes"})
public class DomainCapabilitiesCpu extends XmlNode {

  @XmlElement(name = "mode")
  @Nullable List<DomainCapabilitiesCpuMode> modes;

  /** One for each mode, supported or not. */
  public List<DomainCapabilitiesCpuMode> getModes() {
    return modes != null ? modes : (modes = new ArrayList<>());
  }
}
