package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /filter/rule/vlan}: Matches frames with a VLAN tag; values can be variables. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleVlan extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean match;

  @XmlAttribute @Nullable String srcmacaddr;
  @XmlAttribute @Nullable String srcmacmask;
  @XmlAttribute @Nullable String dstmacaddr;
  @XmlAttribute @Nullable String dstmacmask;
  @XmlAttribute @Nullable String vlanid;

  @XmlAttribute(name = "encap-protocol")
  @Nullable String encapProtocol;

  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleVlan setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleVlan setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** Which bits of the sender's MAC address count. */
  public @Nullable String getSrcmacmask() {
    return srcmacmask;
  }

  public NwFilterRuleVlan setSrcmacmask(@Nullable String srcmacmask) {
    this.srcmacmask = srcmacmask;
    return this;
  }

  /** The MAC address of the receiver. */
  public @Nullable String getDstmacaddr() {
    return dstmacaddr;
  }

  public NwFilterRuleVlan setDstmacaddr(@Nullable String dstmacaddr) {
    this.dstmacaddr = dstmacaddr;
    return this;
  }

  /** Which bits of the receiver's MAC address count. */
  public @Nullable String getDstmacmask() {
    return dstmacmask;
  }

  public NwFilterRuleVlan setDstmacmask(@Nullable String dstmacmask) {
    this.dstmacmask = dstmacmask;
    return this;
  }

  /** The tag, 0 to 4095. */
  public @Nullable String getVlanid() {
    return vlanid;
  }

  public NwFilterRuleVlan setVlanid(@Nullable String vlanid) {
    this.vlanid = vlanid;
    return this;
  }

  /**
   * The protocol in the frame, by name or number. Known words: {@code arp}, {@code rarp}, {@code
   * ipv4}, {@code ipv6}, {@code vlan}.
   */
  public @Nullable String getEncapProtocol() {
    return encapProtocol;
  }

  public NwFilterRuleVlan setEncapProtocol(@Nullable String encapProtocol) {
    this.encapProtocol = encapProtocol;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleVlan setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
