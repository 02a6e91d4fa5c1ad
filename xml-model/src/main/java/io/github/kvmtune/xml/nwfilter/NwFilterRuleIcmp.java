package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Matches ICMP or ICMPv6 messages; values can be variables.
 *
 * <p>Found at {@code /filter/rule/icmp} and {@code /filter/rule/icmpv6}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleIcmp extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean match;

  @XmlAttribute @Nullable String srcmacaddr;
  @XmlAttribute @Nullable String srcipaddr;
  @XmlAttribute @Nullable String srcipmask;
  @XmlAttribute @Nullable String dstipaddr;
  @XmlAttribute @Nullable String dstipmask;
  @XmlAttribute @Nullable String srcipfrom;
  @XmlAttribute @Nullable String srcipto;
  @XmlAttribute @Nullable String dstipfrom;
  @XmlAttribute @Nullable String dstipto;
  @XmlAttribute @Nullable String dscp;

  @XmlAttribute(name = "connlimit-above")
  @Nullable String connlimitAbove;

  @XmlAttribute @Nullable String state;
  @XmlAttribute @Nullable String ipset;
  @XmlAttribute @Nullable String ipsetflags;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer type;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer code;

  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleIcmp setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleIcmp setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** The IP address of the sender. */
  public @Nullable String getSrcipaddr() {
    return srcipaddr;
  }

  public NwFilterRuleIcmp setSrcipaddr(@Nullable String srcipaddr) {
    this.srcipaddr = srcipaddr;
    return this;
  }

  /** Which bits of the sender's IP address count, as a mask or a length. */
  public @Nullable String getSrcipmask() {
    return srcipmask;
  }

  public NwFilterRuleIcmp setSrcipmask(@Nullable String srcipmask) {
    this.srcipmask = srcipmask;
    return this;
  }

  /** The IP address of the receiver. */
  public @Nullable String getDstipaddr() {
    return dstipaddr;
  }

  public NwFilterRuleIcmp setDstipaddr(@Nullable String dstipaddr) {
    this.dstipaddr = dstipaddr;
    return this;
  }

  /** Which bits of the receiver's IP address count, as a mask or a length. */
  public @Nullable String getDstipmask() {
    return dstipmask;
  }

  public NwFilterRuleIcmp setDstipmask(@Nullable String dstipmask) {
    this.dstipmask = dstipmask;
    return this;
  }

  /** The first IP address of a range of senders. */
  public @Nullable String getSrcipfrom() {
    return srcipfrom;
  }

  public NwFilterRuleIcmp setSrcipfrom(@Nullable String srcipfrom) {
    this.srcipfrom = srcipfrom;
    return this;
  }

  /** The last IP address of a range of senders. */
  public @Nullable String getSrcipto() {
    return srcipto;
  }

  public NwFilterRuleIcmp setSrcipto(@Nullable String srcipto) {
    this.srcipto = srcipto;
    return this;
  }

  /** The first IP address of a range of receivers. */
  public @Nullable String getDstipfrom() {
    return dstipfrom;
  }

  public NwFilterRuleIcmp setDstipfrom(@Nullable String dstipfrom) {
    this.dstipfrom = dstipfrom;
    return this;
  }

  /** The last IP address of a range of receivers. */
  public @Nullable String getDstipto() {
    return dstipto;
  }

  public NwFilterRuleIcmp setDstipto(@Nullable String dstipto) {
    this.dstipto = dstipto;
    return this;
  }

  /** The differentiated services code point, 0 to 63. */
  public @Nullable String getDscp() {
    return dscp;
  }

  public NwFilterRuleIcmp setDscp(@Nullable String dscp) {
    this.dscp = dscp;
    return this;
  }

  /** The rule holds once there are more connections than this. */
  public @Nullable String getConnlimitAbove() {
    return connlimitAbove;
  }

  public NwFilterRuleIcmp setConnlimitAbove(@Nullable String connlimitAbove) {
    this.connlimitAbove = connlimitAbove;
    return this;
  }

  /** The states of the connection, separated by commas, or {@code NONE}. */
  public @Nullable String getState() {
    return state;
  }

  public NwFilterRuleIcmp setState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** The name of a set of IP addresses on the host. */
  public @Nullable String getIpset() {
    return ipset;
  }

  public NwFilterRuleIcmp setIpset(@Nullable String ipset) {
    this.ipset = ipset;
    return this;
  }

  /** Which sides must be in the set, up to six of {@code src} and {@code dst}. */
  public @Nullable String getIpsetflags() {
    return ipsetflags;
  }

  public NwFilterRuleIcmp setIpsetflags(@Nullable String ipsetflags) {
    this.ipsetflags = ipsetflags;
    return this;
  }

  /** The type of the message. */
  public @Nullable Integer getType() {
    return type;
  }

  public NwFilterRuleIcmp setType(@Nullable Integer type) {
    this.type = type;
    return this;
  }

  /** The code of the message. */
  public @Nullable Integer getCode() {
    return code;
  }

  public NwFilterRuleIcmp setCode(@Nullable Integer code) {
    this.code = code;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleIcmp setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
