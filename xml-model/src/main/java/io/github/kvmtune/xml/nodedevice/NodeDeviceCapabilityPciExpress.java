package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/pci-express}: The PCI Express side of a device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"links"})
public class NodeDeviceCapabilityPciExpress extends XmlNode {

  @XmlElement(name = "link")
  @Nullable List<NodeDeviceCapabilityPciExpressLink> links;

  /** What the link can do and, separately, what was negotiated. */
  public List<NodeDeviceCapabilityPciExpressLink> getLinks() {
    return links != null ? links : (links = new ArrayList<>());
  }
}
