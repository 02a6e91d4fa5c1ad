package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexNumber;
import io.github.kvmtune.xml.adapter.HexWordLong;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /network/forward/address}: A PCI function that is given to a guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkForwardAddress extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWordLong.class)
  @Nullable Long domain;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer bus;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer slot;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexNumber.class)
  @Nullable Integer function;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean multifunction;

  @XmlAttribute @Nullable Long connections;

  /** The kind of address. Known value: {@code pci}. */
  public @Nullable String getType() {
    return type;
  }

  public NetworkForwardAddress setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The PCI domain. */
  public @Nullable Integer getDomain() {
    return Numbers.toInt(domain, "domain");
  }

  public NetworkForwardAddress setDomain(@Nullable Integer domain) {
    this.domain = Numbers.wide(domain);
    return this;
  }

  /** The bus. */
  public @Nullable Integer getBus() {
    return bus;
  }

  public NetworkForwardAddress setBus(@Nullable Integer bus) {
    this.bus = bus;
    return this;
  }

  /** The slot. */
  public @Nullable Integer getSlot() {
    return slot;
  }

  public NetworkForwardAddress setSlot(@Nullable Integer slot) {
    this.slot = slot;
    return this;
  }

  /** The function. */
  public @Nullable Integer getFunction() {
    return function;
  }

  public NetworkForwardAddress setFunction(@Nullable Integer function) {
    this.function = function;
    return this;
  }

  /** Whether the device has further functions. */
  public @Nullable Boolean getMultifunction() {
    return multifunction;
  }

  public NetworkForwardAddress setMultifunction(@Nullable Boolean multifunction) {
    this.multifunction = multifunction;
    return this;
  }

  /** How many guests use it now; on output only. */
  public @Nullable Integer getConnections() {
    return Numbers.toInt(connections, "connections");
  }

  public NetworkForwardAddress setConnections(@Nullable Integer connections) {
    this.connections = Numbers.wide(connections);
    return this;
  }
}
