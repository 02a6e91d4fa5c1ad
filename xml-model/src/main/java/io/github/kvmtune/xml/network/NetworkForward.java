package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainHostdevDriver;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward}: How guests reach the world outside. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "pf", "nat", "interfaces", "addresses"})
public class NetworkForward extends XmlNode {

  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String mode;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlElement @Nullable DomainHostdevDriver driver;
  @XmlElement @Nullable NetworkForwardPf pf;
  @XmlElement @Nullable NetworkForwardNat nat;

  @XmlElement(name = "interface")
  @Nullable List<NetworkForwardInterface> interfaces;

  @XmlElement(name = "address")
  @Nullable List<NetworkForwardAddress> addresses;

  /** The interface of the host that traffic is confined to. */
  public @Nullable String getDev() {
    return dev;
  }

  public NetworkForward setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /**
   * The way; {@code nat} if unset. Known values: {@code nat}, {@code route}, {@code open}, {@code
   * bridge}, {@code passthrough}, {@code private}, {@code vepa}, {@code hostdev}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public NetworkForward setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * With mode {@code hostdev}, whether libvirt detaches the devices from the host's driver by
   * itself.
   */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public NetworkForward setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** With mode {@code hostdev}, the driver that assigns the devices. */
  public @Nullable DomainHostdevDriver getDriver() {
    return driver;
  }

  public NetworkForward setDriver(@Nullable DomainHostdevDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainHostdevDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainHostdevDriver());
  }

  /** With SR-IOV, the card whose virtual functions are given to guests. */
  public @Nullable NetworkForwardPf getPf() {
    return pf;
  }

  public NetworkForward setPf(@Nullable NetworkForwardPf pf) {
    this.pf = pf;
    return this;
  }

  public NetworkForwardPf ensurePf() {
    return pf != null ? pf : (pf = new NetworkForwardPf());
  }

  /** With mode {@code nat}, the addresses and ports that outgoing traffic uses. */
  public @Nullable NetworkForwardNat getNat() {
    return nat;
  }

  public NetworkForward setNat(@Nullable NetworkForwardNat nat) {
    this.nat = nat;
    return this;
  }

  public NetworkForwardNat ensureNat() {
    return nat != null ? nat : (nat = new NetworkForwardNat());
  }

  /** Interfaces of the host; each guest gets one of them, or all share one. */
  public List<NetworkForwardInterface> getInterfaces() {
    return interfaces != null ? interfaces : (interfaces = new ArrayList<>());
  }

  /** With mode {@code hostdev}, PCI functions that are given to guests. */
  public List<NetworkForwardAddress> getAddresses() {
    return addresses != null ? addresses : (addresses = new ArrayList<>());
  }
}
