package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interfaces that act as one.
 *
 * <p>Found at {@code /interface/bridge/interface/bond} and {@code /interface/bond}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"miimon", "arpmon", "interfaces"})
public class HostInterfaceBond extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlElement @Nullable HostInterfaceBondMiimon miimon;
  @XmlElement @Nullable HostInterfaceBondArpmon arpmon;

  @XmlElement(name = "interface")
  @Nullable List<HostInterfaceMember> interfaces;

  /**
   * How they share the work. Known values: {@code balance-rr}, {@code active-backup}, {@code
   * balance-xor}, {@code broadcast}, {@code 802.3ad}, {@code balance-tlb}, {@code balance-alb}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public HostInterfaceBond setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Their links are watched by their drivers' reports. */
  public @Nullable HostInterfaceBondMiimon getMiimon() {
    return miimon;
  }

  public HostInterfaceBond setMiimon(@Nullable HostInterfaceBondMiimon miimon) {
    this.miimon = miimon;
    return this;
  }

  public HostInterfaceBondMiimon ensureMiimon() {
    return miimon != null ? miimon : (miimon = new HostInterfaceBondMiimon());
  }

  /** Their links are watched by ARP requests. */
  public @Nullable HostInterfaceBondArpmon getArpmon() {
    return arpmon;
  }

  public HostInterfaceBond setArpmon(@Nullable HostInterfaceBondArpmon arpmon) {
    this.arpmon = arpmon;
    return this;
  }

  public HostInterfaceBondArpmon ensureArpmon() {
    return arpmon != null ? arpmon : (arpmon = new HostInterfaceBondArpmon());
  }

  /** The interfaces. */
  public List<HostInterfaceMember> getInterfaces() {
    return interfaces != null ? interfaces : (interfaces = new ArrayList<>());
  }
}
