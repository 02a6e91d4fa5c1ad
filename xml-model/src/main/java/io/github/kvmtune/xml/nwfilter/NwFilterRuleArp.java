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
 * Matches ARP or RARP packets; values can be variables.
 *
 * <p>Found at {@code /filter/rule/arp} and {@code /filter/rule/rarp}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleArp extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean match;

  @XmlAttribute @Nullable String srcmacaddr;
  @XmlAttribute @Nullable String srcmacmask;
  @XmlAttribute @Nullable String dstmacaddr;
  @XmlAttribute @Nullable String dstmacmask;
  @XmlAttribute @Nullable String hwtype;
  @XmlAttribute @Nullable String protocoltype;
  @XmlAttribute @Nullable String gratuitous;
  @XmlAttribute @Nullable String opcode;
  @XmlAttribute @Nullable String arpsrcmacaddr;
  @XmlAttribute @Nullable String arpsrcipaddr;
  @XmlAttribute @Nullable String arpdstmacaddr;
  @XmlAttribute @Nullable String arpdstipaddr;
  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleArp setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleArp setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** Which bits of the sender's MAC address count. */
  public @Nullable String getSrcmacmask() {
    return srcmacmask;
  }

  public NwFilterRuleArp setSrcmacmask(@Nullable String srcmacmask) {
    this.srcmacmask = srcmacmask;
    return this;
  }

  /** The MAC address of the receiver. */
  public @Nullable String getDstmacaddr() {
    return dstmacaddr;
  }

  public NwFilterRuleArp setDstmacaddr(@Nullable String dstmacaddr) {
    this.dstmacaddr = dstmacaddr;
    return this;
  }

  /** Which bits of the receiver's MAC address count. */
  public @Nullable String getDstmacmask() {
    return dstmacmask;
  }

  public NwFilterRuleArp setDstmacmask(@Nullable String dstmacmask) {
    this.dstmacmask = dstmacmask;
    return this;
  }

  /** The type of hardware. */
  public @Nullable String getHwtype() {
    return hwtype;
  }

  public NwFilterRuleArp setHwtype(@Nullable String hwtype) {
    this.hwtype = hwtype;
    return this;
  }

  /** The type of protocol. */
  public @Nullable String getProtocoltype() {
    return protocoltype;
  }

  public NwFilterRuleArp setProtocoltype(@Nullable String protocoltype) {
    this.protocoltype = protocoltype;
    return this;
  }

  /**
   * Whether nobody asked for the packet. Known values: {@code yes}, {@code no}, {@code true},
   * {@code false}, {@code 1}, {@code 0}.
   */
  public @Nullable String getGratuitous() {
    return gratuitous;
  }

  public NwFilterRuleArp setGratuitous(@Nullable String gratuitous) {
    this.gratuitous = gratuitous;
    return this;
  }

  /** The operation, by name or number. */
  public @Nullable String getOpcode() {
    return opcode;
  }

  public NwFilterRuleArp setOpcode(@Nullable String opcode) {
    this.opcode = opcode;
    return this;
  }

  /** The MAC address of the sender within the packet. */
  public @Nullable String getArpsrcmacaddr() {
    return arpsrcmacaddr;
  }

  public NwFilterRuleArp setArpsrcmacaddr(@Nullable String arpsrcmacaddr) {
    this.arpsrcmacaddr = arpsrcmacaddr;
    return this;
  }

  /** The IP address of the sender within the packet. */
  public @Nullable String getArpsrcipaddr() {
    return arpsrcipaddr;
  }

  public NwFilterRuleArp setArpsrcipaddr(@Nullable String arpsrcipaddr) {
    this.arpsrcipaddr = arpsrcipaddr;
    return this;
  }

  /** The MAC address of the receiver within the packet. */
  public @Nullable String getArpdstmacaddr() {
    return arpdstmacaddr;
  }

  public NwFilterRuleArp setArpdstmacaddr(@Nullable String arpdstmacaddr) {
    this.arpdstmacaddr = arpdstmacaddr;
    return this;
  }

  /** The IP address of the receiver within the packet. */
  public @Nullable String getArpdstipaddr() {
    return arpdstipaddr;
  }

  public NwFilterRuleArp setArpdstipaddr(@Nullable String arpdstipaddr) {
    this.arpdstipaddr = arpdstipaddr;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleArp setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
