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
 * Matches TCP segments; values can be variables.
 *
 * <p>Found at {@code /filter/rule/tcp} and {@code /filter/rule/tcp-ipv6}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleTcp extends XmlNode {

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

  @XmlAttribute @Nullable String srcportstart;
  @XmlAttribute @Nullable String srcportend;
  @XmlAttribute @Nullable String state;
  @XmlAttribute @Nullable String ipset;
  @XmlAttribute @Nullable String ipsetflags;
  @XmlAttribute @Nullable String dstportstart;
  @XmlAttribute @Nullable String dstportend;
  @XmlAttribute @Nullable String flags;
  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleTcp setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleTcp setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** The IP address of the sender. */
  public @Nullable String getSrcipaddr() {
    return srcipaddr;
  }

  public NwFilterRuleTcp setSrcipaddr(@Nullable String srcipaddr) {
    this.srcipaddr = srcipaddr;
    return this;
  }

  /** Which bits of the sender's IP address count, as a mask or a length. */
  public @Nullable String getSrcipmask() {
    return srcipmask;
  }

  public NwFilterRuleTcp setSrcipmask(@Nullable String srcipmask) {
    this.srcipmask = srcipmask;
    return this;
  }

  /** The IP address of the receiver. */
  public @Nullable String getDstipaddr() {
    return dstipaddr;
  }

  public NwFilterRuleTcp setDstipaddr(@Nullable String dstipaddr) {
    this.dstipaddr = dstipaddr;
    return this;
  }

  /** Which bits of the receiver's IP address count, as a mask or a length. */
  public @Nullable String getDstipmask() {
    return dstipmask;
  }

  public NwFilterRuleTcp setDstipmask(@Nullable String dstipmask) {
    this.dstipmask = dstipmask;
    return this;
  }

  /** The first IP address of a range of senders. */
  public @Nullable String getSrcipfrom() {
    return srcipfrom;
  }

  public NwFilterRuleTcp setSrcipfrom(@Nullable String srcipfrom) {
    this.srcipfrom = srcipfrom;
    return this;
  }

  /** The last IP address of a range of senders. */
  public @Nullable String getSrcipto() {
    return srcipto;
  }

  public NwFilterRuleTcp setSrcipto(@Nullable String srcipto) {
    this.srcipto = srcipto;
    return this;
  }

  /** The first IP address of a range of receivers. */
  public @Nullable String getDstipfrom() {
    return dstipfrom;
  }

  public NwFilterRuleTcp setDstipfrom(@Nullable String dstipfrom) {
    this.dstipfrom = dstipfrom;
    return this;
  }

  /** The last IP address of a range of receivers. */
  public @Nullable String getDstipto() {
    return dstipto;
  }

  public NwFilterRuleTcp setDstipto(@Nullable String dstipto) {
    this.dstipto = dstipto;
    return this;
  }

  /** The differentiated services code point, 0 to 63. */
  public @Nullable String getDscp() {
    return dscp;
  }

  public NwFilterRuleTcp setDscp(@Nullable String dscp) {
    this.dscp = dscp;
    return this;
  }

  /** The rule holds once there are more connections than this. */
  public @Nullable String getConnlimitAbove() {
    return connlimitAbove;
  }

  public NwFilterRuleTcp setConnlimitAbove(@Nullable String connlimitAbove) {
    this.connlimitAbove = connlimitAbove;
    return this;
  }

  /** The port of the sender, or the first of a range. */
  public @Nullable String getSrcportstart() {
    return srcportstart;
  }

  public NwFilterRuleTcp setSrcportstart(@Nullable String srcportstart) {
    this.srcportstart = srcportstart;
    return this;
  }

  /** The last port of the sender. */
  public @Nullable String getSrcportend() {
    return srcportend;
  }

  public NwFilterRuleTcp setSrcportend(@Nullable String srcportend) {
    this.srcportend = srcportend;
    return this;
  }

  /** The states of the connection, separated by commas, or {@code NONE}. */
  public @Nullable String getState() {
    return state;
  }

  public NwFilterRuleTcp setState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** The name of a set of IP addresses on the host. */
  public @Nullable String getIpset() {
    return ipset;
  }

  public NwFilterRuleTcp setIpset(@Nullable String ipset) {
    this.ipset = ipset;
    return this;
  }

  /** Which sides must be in the set, up to six of {@code src} and {@code dst}. */
  public @Nullable String getIpsetflags() {
    return ipsetflags;
  }

  public NwFilterRuleTcp setIpsetflags(@Nullable String ipsetflags) {
    this.ipsetflags = ipsetflags;
    return this;
  }

  /** The port of the receiver, or the first of a range. */
  public @Nullable String getDstportstart() {
    return dstportstart;
  }

  public NwFilterRuleTcp setDstportstart(@Nullable String dstportstart) {
    this.dstportstart = dstportstart;
    return this;
  }

  /** The last port of the receiver. */
  public @Nullable String getDstportend() {
    return dstportend;
  }

  public NwFilterRuleTcp setDstportend(@Nullable String dstportend) {
    this.dstportend = dstportend;
    return this;
  }

  /** The flags that are looked at and those that must be set, such as {@code SYN,ACK/SYN}. */
  public @Nullable String getFlags() {
    return flags;
  }

  public NwFilterRuleTcp setFlags(@Nullable String flags) {
    this.flags = flags;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleTcp setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
