package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Links are watched by the drivers' reports.
 *
 * <p>Found at {@code /interface/bridge/interface/bond/miimon} and {@code /interface/bond/miimon}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceBondMiimon extends XmlNode {

  @XmlAttribute @Nullable Integer freq;
  @XmlAttribute @Nullable Integer downdelay;
  @XmlAttribute @Nullable Integer updelay;
  @XmlAttribute @Nullable String carrier;

  /** Milliseconds between two looks. */
  public @Nullable Integer getFreq() {
    return freq;
  }

  public HostInterfaceBondMiimon setFreq(@Nullable Integer freq) {
    this.freq = freq;
    return this;
  }

  /** Milliseconds until a lost link counts as lost. */
  public @Nullable Integer getDowndelay() {
    return downdelay;
  }

  public HostInterfaceBondMiimon setDowndelay(@Nullable Integer downdelay) {
    this.downdelay = downdelay;
    return this;
  }

  /** Milliseconds until a link that is back is used again. */
  public @Nullable Integer getUpdelay() {
    return updelay;
  }

  public HostInterfaceBondMiimon setUpdelay(@Nullable Integer updelay) {
    this.updelay = updelay;
    return this;
  }

  /** How the driver is asked. Known values: {@code ioctl}, {@code netif}. */
  public @Nullable String getCarrier() {
    return carrier;
  }

  public HostInterfaceBondMiimon setCarrier(@Nullable String carrier) {
    this.carrier = carrier;
    return this;
  }
}
