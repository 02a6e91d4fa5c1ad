package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The VLAN of an interface.
 *
 * <p>Found at {@code /interface/bridge/interface/vlan} and {@code /interface/vlan}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lowerInterface"})
public class HostInterfaceVlan extends XmlNode {

  @XmlAttribute @Nullable Integer tag;

  @XmlElement(name = "interface")
  @Nullable HostInterfaceMember lowerInterface;

  /** The tag, 0 to 4095. */
  public @Nullable Integer getTag() {
    return tag;
  }

  public HostInterfaceVlan setTag(@Nullable Integer tag) {
    this.tag = tag;
    return this;
  }

  /** The interface whose tagged traffic this is. */
  public @Nullable HostInterfaceMember getLowerInterface() {
    return lowerInterface;
  }

  public HostInterfaceVlan setLowerInterface(@Nullable HostInterfaceMember lowerInterface) {
    this.lowerInterface = lowerInterface;
    return this;
  }

  public HostInterfaceMember ensureLowerInterface() {
    return lowerInterface != null ? lowerInterface : (lowerInterface = new HostInterfaceMember());
  }
}
