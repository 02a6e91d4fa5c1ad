package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/virtualport}: The port of a switch. Since libvirt 0.8.2. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"parameters"})
public class DomainInterfaceVirtualport extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable DomainInterfaceVirtualportParameters parameters;

  /**
   * The kind of switch; may be unset where a libvirt network decides. Known values: {@code
   * 802.1Qbg}, {@code 802.1Qbh}, {@code openvswitch}, {@code midonet}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceVirtualport setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What the switch needs to know. */
  public @Nullable DomainInterfaceVirtualportParameters getParameters() {
    return parameters;
  }

  public DomainInterfaceVirtualport setParameters(
      @Nullable DomainInterfaceVirtualportParameters parameters) {
    this.parameters = parameters;
    return this;
  }

  public DomainInterfaceVirtualportParameters ensureParameters() {
    return parameters != null
        ? parameters
        : (parameters = new DomainInterfaceVirtualportParameters());
  }
}
