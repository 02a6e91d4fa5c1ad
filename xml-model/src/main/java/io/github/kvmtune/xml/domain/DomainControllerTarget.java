package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.HexNumber;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/controller/target}: Numbers of a PCI controller. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"node"})
public class DomainControllerTarget extends XmlNode {

  @XmlAttribute(name = "chassisNr")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer chassisNr;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer chassis;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer port;

  @XmlAttribute(name = "busNr")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer busNr;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer index;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean hotplug;

  @XmlAttribute(name = "memReserve")
  @Nullable BigInteger memReserve;

  @XmlElement @Nullable Long node;

  /** The number of a pci-bridge. */
  public @Nullable Integer getChassisNr() {
    return chassisNr;
  }

  public DomainControllerTarget setChassisNr(@Nullable Integer chassisNr) {
    this.chassisNr = chassisNr;
    return this;
  }

  /** The chassis of a PCIe port, unique among them. */
  public @Nullable Integer getChassis() {
    return chassis;
  }

  public DomainControllerTarget setChassis(@Nullable Integer chassis) {
    this.chassis = chassis;
    return this;
  }

  /** The port of a PCIe port. */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainControllerTarget setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }

  /** The first bus number behind an expander bus. */
  public @Nullable Integer getBusNr() {
    return busNr;
  }

  public DomainControllerTarget setBusNr(@Nullable Integer busNr) {
    this.busNr = busNr;
    return this;
  }

  /** The index of a POWER host bridge. */
  public @Nullable Integer getIndex() {
    return index;
  }

  public DomainControllerTarget setIndex(@Nullable Integer index) {
    this.index = index;
    return this;
  }

  /** Whether devices can be plugged into the port while the guest runs. Since libvirt 6.3.0. */
  public @Nullable Boolean getHotplug() {
    return hotplug;
  }

  public DomainControllerTarget setHotplug(@Nullable Boolean hotplug) {
    this.hotplug = hotplug;
    return this;
  }

  /** The memory window a port reserves, in KiB. */
  public @Nullable Long getMemReserve() {
    return Numbers.toLong(memReserve, "memReserve");
  }

  public DomainControllerTarget setMemReserve(@Nullable Long memReserve) {
    this.memReserve = Numbers.wide(memReserve);
    return this;
  }

  /**
   * The guest NUMA cell an expander bus belongs to, so that the guest knows where its devices are.
   */
  public @Nullable Integer getNode() {
    return Numbers.toInt(node, "node");
  }

  public DomainControllerTarget setNode(@Nullable Integer node) {
    this.node = Numbers.wide(node);
    return this;
  }
}
