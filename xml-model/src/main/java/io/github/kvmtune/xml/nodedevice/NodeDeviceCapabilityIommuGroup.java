package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainHostAddress;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/iommuGroup}: Devices that can only be given to guests together. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"addresses"})
public class NodeDeviceCapabilityIommuGroup extends XmlNode {

  @XmlAttribute @Nullable Long number;

  @XmlElement(name = "address")
  @Nullable List<DomainHostAddress> addresses;

  /** The number of the group, as in {@code /sys/kernel/iommu_groups}. */
  public @Nullable Integer getNumber() {
    return Numbers.toInt(number, "number");
  }

  public NodeDeviceCapabilityIommuGroup setNumber(@Nullable Integer number) {
    this.number = Numbers.wide(number);
    return this;
  }

  /** All devices of the group, this one included. */
  public List<DomainHostAddress> getAddresses() {
    return addresses != null ? addresses : (addresses = new ArrayList<>());
  }
}
