package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /filter/rule/ip}: Matches IPv4 packets, one by one; values can be variables such as {@code
 * $IP}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleIp extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean match;

  @XmlAttribute @Nullable String srcmacaddr;
  @XmlAttribute @Nullable String srcmacmask;
  @XmlAttribute @Nullable String dstmacaddr;
  @XmlAttribute @Nullable String dstmacmask;
  @XmlAttribute @Nullable String srcipaddr;
  @XmlAttribute @Nullable String srcipmask;
  @XmlAttribute @Nullable String dstipaddr;
  @XmlAttribute @Nullable String dstipmask;
  @XmlAttribute @Nullable String protocol;
  @XmlAttribute @Nullable String srcportstart;
  @XmlAttribute @Nullable String srcportend;
  @XmlAttribute @Nullable String dstportstart;
  @XmlAttribute @Nullable String dstportend;
  @XmlAttribute @Nullable String dscp;
  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleIp setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleIp setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** Which bits of the sender's MAC address count. */
  public @Nullable String getSrcmacmask() {
    return srcmacmask;
  }

  public NwFilterRuleIp setSrcmacmask(@Nullable String srcmacmask) {
    this.srcmacmask = srcmacmask;
    return this;
  }

  /** The MAC address of the receiver. */
  public @Nullable String getDstmacaddr() {
    return dstmacaddr;
  }

  public NwFilterRuleIp setDstmacaddr(@Nullable String dstmacaddr) {
    this.dstmacaddr = dstmacaddr;
    return this;
  }

  /** Which bits of the receiver's MAC address count. */
  public @Nullable String getDstmacmask() {
    return dstmacmask;
  }

  public NwFilterRuleIp setDstmacmask(@Nullable String dstmacmask) {
    this.dstmacmask = dstmacmask;
    return this;
  }

  /** The IP address of the sender. */
  public @Nullable String getSrcipaddr() {
    return srcipaddr;
  }

  public NwFilterRuleIp setSrcipaddr(@Nullable String srcipaddr) {
    this.srcipaddr = srcipaddr;
    return this;
  }

  /** Which bits of the sender's IP address count, as a mask or a length. */
  public @Nullable String getSrcipmask() {
    return srcipmask;
  }

  public NwFilterRuleIp setSrcipmask(@Nullable String srcipmask) {
    this.srcipmask = srcipmask;
    return this;
  }

  /** The IP address of the receiver. */
  public @Nullable String getDstipaddr() {
    return dstipaddr;
  }

  public NwFilterRuleIp setDstipaddr(@Nullable String dstipaddr) {
    this.dstipaddr = dstipaddr;
    return this;
  }

  /** Which bits of the receiver's IP address count, as a mask or a length. */
  public @Nullable String getDstipmask() {
    return dstipmask;
  }

  public NwFilterRuleIp setDstipmask(@Nullable String dstipmask) {
    this.dstipmask = dstipmask;
    return this;
  }

  /**
   * The protocol in the packet, by name or number. Known words: {@code tcp}, {@code udp}, {@code
   * udplite}, {@code esp}, {@code ah}, {@code icmp}, {@code igmp}, {@code sctp}, {@code icmpv6}.
   */
  public @Nullable String getProtocol() {
    return protocol;
  }

  public NwFilterRuleIp setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** The port of the sender, or the first of a range. */
  public @Nullable String getSrcportstart() {
    return srcportstart;
  }

  public NwFilterRuleIp setSrcportstart(@Nullable String srcportstart) {
    this.srcportstart = srcportstart;
    return this;
  }

  /** The last port of the sender. */
  public @Nullable String getSrcportend() {
    return srcportend;
  }

  public NwFilterRuleIp setSrcportend(@Nullable String srcportend) {
    this.srcportend = srcportend;
    return this;
  }

  /** The port of the receiver, or the first of a range. */
  public @Nullable String getDstportstart() {
    return dstportstart;
  }

  public NwFilterRuleIp setDstportstart(@Nullable String dstportstart) {
    this.dstportstart = dstportstart;
    return this;
  }

  /** The last port of the receiver. */
  public @Nullable String getDstportend() {
    return dstportend;
  }

  public NwFilterRuleIp setDstportend(@Nullable String dstportend) {
    this.dstportend = dstportend;
    return this;
  }

  /** The differentiated services code point, 0 to 63. */
  public @Nullable String getDscp() {
    return dscp;
  }

  public NwFilterRuleIp setDscp(@Nullable String dscp) {
    this.dscp = dscp;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleIp setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
