package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
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

  @XmlAttribute @Nullable Long freq;
  @XmlAttribute @Nullable Long downdelay;
  @XmlAttribute @Nullable Long updelay;
  @XmlAttribute @Nullable String carrier;

  /** Milliseconds between two looks. */
  public @Nullable Integer getFreq() {
    return Numbers.toInt(freq, "freq");
  }

  public HostInterfaceBondMiimon setFreq(@Nullable Integer freq) {
    this.freq = Numbers.wide(freq);
    return this;
  }

  /** Milliseconds until a lost link counts as lost. */
  public @Nullable Integer getDowndelay() {
    return Numbers.toInt(downdelay, "downdelay");
  }

  public HostInterfaceBondMiimon setDowndelay(@Nullable Integer downdelay) {
    this.downdelay = Numbers.wide(downdelay);
    return this;
  }

  /** Milliseconds until a link that is back is used again. */
  public @Nullable Integer getUpdelay() {
    return Numbers.toInt(updelay, "updelay");
  }

  public HostInterfaceBondMiimon setUpdelay(@Nullable Integer updelay) {
    this.updelay = Numbers.wide(updelay);
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
