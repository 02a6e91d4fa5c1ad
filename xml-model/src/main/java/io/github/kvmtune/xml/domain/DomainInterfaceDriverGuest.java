package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/driver/guest}: What the guest accepts in packets it receives;
 * all that is supported if unset. Since libvirt 1.2.9.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceDriverGuest extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean csum;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean tso4;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean tso6;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ecn;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean ufo;

  /** Packets without checksum. */
  public @Nullable Boolean getCsum() {
    return csum;
  }

  public DomainInterfaceDriverGuest setCsum(@Nullable Boolean csum) {
    this.csum = csum;
    return this;
  }

  /** TCP segments over IPv4 larger than the link allows. */
  public @Nullable Boolean getTso4() {
    return tso4;
  }

  public DomainInterfaceDriverGuest setTso4(@Nullable Boolean tso4) {
    this.tso4 = tso4;
    return this;
  }

  /** TCP segments over IPv6 larger than the link allows. */
  public @Nullable Boolean getTso6() {
    return tso6;
  }

  public DomainInterfaceDriverGuest setTso6(@Nullable Boolean tso6) {
    this.tso6 = tso6;
    return this;
  }

  /** Such segments with congestion notification. */
  public @Nullable Boolean getEcn() {
    return ecn;
  }

  public DomainInterfaceDriverGuest setEcn(@Nullable Boolean ecn) {
    this.ecn = ecn;
    return this;
  }

  /** UDP packets larger than the link allows. */
  public @Nullable Boolean getUfo() {
    return ufo;
  }

  public DomainInterfaceDriverGuest setUfo(@Nullable Boolean ufo) {
    this.ufo = ufo;
    return this;
  }
}
