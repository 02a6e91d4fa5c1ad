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
 * {@code /domain/devices/interface/driver/host}: Work the host takes over for packets that the
 * guest sends; all that is supported if unset. Since libvirt 1.2.9.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceDriverHost extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean csum;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean gso;

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

  @XmlAttribute(name = "mrg_rxbuf")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean mrgRxbuf;

  /** Checksums. */
  public @Nullable Boolean getCsum() {
    return csum;
  }

  public DomainInterfaceDriverHost setCsum(@Nullable Boolean csum) {
    this.csum = csum;
    return this;
  }

  /** Segmentation of any kind. */
  public @Nullable Boolean getGso() {
    return gso;
  }

  public DomainInterfaceDriverHost setGso(@Nullable Boolean gso) {
    this.gso = gso;
    return this;
  }

  /** TCP segmentation over IPv4. */
  public @Nullable Boolean getTso4() {
    return tso4;
  }

  public DomainInterfaceDriverHost setTso4(@Nullable Boolean tso4) {
    this.tso4 = tso4;
    return this;
  }

  /** TCP segmentation over IPv6. */
  public @Nullable Boolean getTso6() {
    return tso6;
  }

  public DomainInterfaceDriverHost setTso6(@Nullable Boolean tso6) {
    this.tso6 = tso6;
    return this;
  }

  /** TCP segmentation with congestion notification. */
  public @Nullable Boolean getEcn() {
    return ecn;
  }

  public DomainInterfaceDriverHost setEcn(@Nullable Boolean ecn) {
    this.ecn = ecn;
    return this;
  }

  /** UDP fragmentation. */
  public @Nullable Boolean getUfo() {
    return ufo;
  }

  public DomainInterfaceDriverHost setUfo(@Nullable Boolean ufo) {
    this.ufo = ufo;
    return this;
  }

  /** Whether received packets may span several buffers; on if unset. Since libvirt 1.2.13. */
  public @Nullable Boolean getMrgRxbuf() {
    return mrgRxbuf;
  }

  public DomainInterfaceDriverHost setMrgRxbuf(@Nullable Boolean mrgRxbuf) {
    this.mrgRxbuf = mrgRxbuf;
    return this;
  }
}
