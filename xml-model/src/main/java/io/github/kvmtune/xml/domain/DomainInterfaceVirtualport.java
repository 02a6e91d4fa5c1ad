package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/virtualport}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"parameters"})
public class DomainInterfaceVirtualport extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlElement(name = "parameters")
  @Nullable DomainInterfaceVirtualportParameters parameters;

  /**
   * Attribute {@code type}. Known values: {@code 802.1Qbg}, {@code 802.1Qbh}, {@code openvswitch},
   * {@code midonet}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceVirtualport setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The {@code <parameters>} element. */
  public @Nullable DomainInterfaceVirtualportParameters getParameters() {
    return parameters;
  }

  public DomainInterfaceVirtualport setParameters(
      @Nullable DomainInterfaceVirtualportParameters parameters) {
    this.parameters = parameters;
    return this;
  }

  public DomainInterfaceVirtualportParameters ensureParameters() {
    if (parameters == null) {
      parameters = new DomainInterfaceVirtualportParameters();
    }
    return parameters;
  }
}
