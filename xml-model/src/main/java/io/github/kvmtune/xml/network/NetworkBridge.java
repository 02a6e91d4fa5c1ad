package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /network/bridge}: A bridge of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkBridge extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String zone;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean stp;

  @XmlAttribute @Nullable BigInteger delay;

  @XmlAttribute(name = "macTableManager")
  @Nullable String macTableManager;

  /** The name; {@code virbr0} and on if unset. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkBridge setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The zone of the firewall daemon it belongs to. */
  public @Nullable String getZone() {
    return zone;
  }

  public NetworkBridge setZone(@Nullable String zone) {
    this.zone = zone;
    return this;
  }

  /** Whether it takes part in the spanning tree protocol; on if unset. */
  public @Nullable Boolean getStp() {
    return stp;
  }

  public NetworkBridge setStp(@Nullable Boolean stp) {
    this.stp = stp;
    return this;
  }

  /** Seconds until a new port forwards; 0 if unset. */
  public @Nullable Long getDelay() {
    return Numbers.toLong(delay, "delay");
  }

  public NetworkBridge setDelay(@Nullable Long delay) {
    this.delay = Numbers.wide(delay);
    return this;
  }

  /**
   * Who fills the table of MAC addresses; with {@code libvirt} nothing is flooded or learned. Known
   * values: {@code kernel}, {@code libvirt}.
   */
  public @Nullable String getMacTableManager() {
    return macTableManager;
  }

  public NetworkBridge setMacTableManager(@Nullable String macTableManager) {
    this.macTableManager = macTableManager;
    return this;
  }
}
