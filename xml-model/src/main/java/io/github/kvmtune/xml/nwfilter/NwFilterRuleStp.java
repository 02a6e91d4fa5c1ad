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
 * {@code /filter/rule/stp}: Matches frames of the spanning tree protocol; ranges have a lowest and
 * a highest value.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterRuleStp extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean match;

  @XmlAttribute @Nullable String srcmacaddr;
  @XmlAttribute @Nullable String srcmacmask;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer type;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer flags;

  @XmlAttribute(name = "root-priority")
  @Nullable String rootPriority;

  @XmlAttribute(name = "root-priority-hi")
  @Nullable String rootPriorityHi;

  @XmlAttribute(name = "root-address")
  @Nullable String rootAddress;

  @XmlAttribute(name = "root-address-mask")
  @Nullable String rootAddressMask;

  @XmlAttribute(name = "root-cost")
  @Nullable String rootCost;

  @XmlAttribute(name = "root-cost-hi")
  @Nullable String rootCostHi;

  @XmlAttribute(name = "sender-priority")
  @Nullable String senderPriority;

  @XmlAttribute(name = "sender-priority-hi")
  @Nullable String senderPriorityHi;

  @XmlAttribute(name = "sender-address")
  @Nullable String senderAddress;

  @XmlAttribute(name = "sender-address-mask")
  @Nullable String senderAddressMask;

  @XmlAttribute @Nullable String port;

  @XmlAttribute(name = "port-hi")
  @Nullable String portHi;

  @XmlAttribute @Nullable String age;

  @XmlAttribute(name = "age-hi")
  @Nullable String ageHi;

  @XmlAttribute(name = "max-age")
  @Nullable String maxAge;

  @XmlAttribute(name = "max-age-hi")
  @Nullable String maxAgeHi;

  @XmlAttribute(name = "hello-time")
  @Nullable String helloTime;

  @XmlAttribute(name = "hello-time-hi")
  @Nullable String helloTimeHi;

  @XmlAttribute(name = "forward-delay")
  @Nullable String forwardDelay;

  @XmlAttribute(name = "forward-delay-hi")
  @Nullable String forwardDelayHi;

  @XmlAttribute @Nullable String comment;

  /**
   * Whether the rule holds for packets that match ({@code yes}, also if unset) or for all others.
   */
  public @Nullable Boolean getMatch() {
    return match;
  }

  public NwFilterRuleStp setMatch(@Nullable Boolean match) {
    this.match = match;
    return this;
  }

  /** The MAC address of the sender. */
  public @Nullable String getSrcmacaddr() {
    return srcmacaddr;
  }

  public NwFilterRuleStp setSrcmacaddr(@Nullable String srcmacaddr) {
    this.srcmacaddr = srcmacaddr;
    return this;
  }

  /** Which bits of the sender's MAC address count. */
  public @Nullable String getSrcmacmask() {
    return srcmacmask;
  }

  public NwFilterRuleStp setSrcmacmask(@Nullable String srcmacmask) {
    this.srcmacmask = srcmacmask;
    return this;
  }

  /** The type of the bridge protocol data unit. */
  public @Nullable Integer getType() {
    return type;
  }

  public NwFilterRuleStp setType(@Nullable Integer type) {
    this.type = type;
    return this;
  }

  /** The flags of the data unit. */
  public @Nullable Integer getFlags() {
    return flags;
  }

  public NwFilterRuleStp setFlags(@Nullable Integer flags) {
    this.flags = flags;
    return this;
  }

  /** The lowest priority of the root. */
  public @Nullable String getRootPriority() {
    return rootPriority;
  }

  public NwFilterRuleStp setRootPriority(@Nullable String rootPriority) {
    this.rootPriority = rootPriority;
    return this;
  }

  /** The highest priority of the root. */
  public @Nullable String getRootPriorityHi() {
    return rootPriorityHi;
  }

  public NwFilterRuleStp setRootPriorityHi(@Nullable String rootPriorityHi) {
    this.rootPriorityHi = rootPriorityHi;
    return this;
  }

  /** The MAC address of the root. */
  public @Nullable String getRootAddress() {
    return rootAddress;
  }

  public NwFilterRuleStp setRootAddress(@Nullable String rootAddress) {
    this.rootAddress = rootAddress;
    return this;
  }

  /** Which bits of the root's MAC address count. */
  public @Nullable String getRootAddressMask() {
    return rootAddressMask;
  }

  public NwFilterRuleStp setRootAddressMask(@Nullable String rootAddressMask) {
    this.rootAddressMask = rootAddressMask;
    return this;
  }

  /** The lowest cost of the way to the root. */
  public @Nullable String getRootCost() {
    return rootCost;
  }

  public NwFilterRuleStp setRootCost(@Nullable String rootCost) {
    this.rootCost = rootCost;
    return this;
  }

  /** The highest cost of the way to the root. */
  public @Nullable String getRootCostHi() {
    return rootCostHi;
  }

  public NwFilterRuleStp setRootCostHi(@Nullable String rootCostHi) {
    this.rootCostHi = rootCostHi;
    return this;
  }

  /** The lowest priority of the sender. */
  public @Nullable String getSenderPriority() {
    return senderPriority;
  }

  public NwFilterRuleStp setSenderPriority(@Nullable String senderPriority) {
    this.senderPriority = senderPriority;
    return this;
  }

  /** The highest priority of the sender. */
  public @Nullable String getSenderPriorityHi() {
    return senderPriorityHi;
  }

  public NwFilterRuleStp setSenderPriorityHi(@Nullable String senderPriorityHi) {
    this.senderPriorityHi = senderPriorityHi;
    return this;
  }

  /** The MAC address of the sender within the data unit. */
  public @Nullable String getSenderAddress() {
    return senderAddress;
  }

  public NwFilterRuleStp setSenderAddress(@Nullable String senderAddress) {
    this.senderAddress = senderAddress;
    return this;
  }

  /** Which bits of that address count. */
  public @Nullable String getSenderAddressMask() {
    return senderAddressMask;
  }

  public NwFilterRuleStp setSenderAddressMask(@Nullable String senderAddressMask) {
    this.senderAddressMask = senderAddressMask;
    return this;
  }

  /** The lowest port identifier. */
  public @Nullable String getPort() {
    return port;
  }

  public NwFilterRuleStp setPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** The highest port identifier. */
  public @Nullable String getPortHi() {
    return portHi;
  }

  public NwFilterRuleStp setPortHi(@Nullable String portHi) {
    this.portHi = portHi;
    return this;
  }

  /** The lowest age of the message. */
  public @Nullable String getAge() {
    return age;
  }

  public NwFilterRuleStp setAge(@Nullable String age) {
    this.age = age;
    return this;
  }

  /** The highest age of the message. */
  public @Nullable String getAgeHi() {
    return ageHi;
  }

  public NwFilterRuleStp setAgeHi(@Nullable String ageHi) {
    this.ageHi = ageHi;
    return this;
  }

  /** The lowest maximal age. */
  public @Nullable String getMaxAge() {
    return maxAge;
  }

  public NwFilterRuleStp setMaxAge(@Nullable String maxAge) {
    this.maxAge = maxAge;
    return this;
  }

  /** The highest maximal age. */
  public @Nullable String getMaxAgeHi() {
    return maxAgeHi;
  }

  public NwFilterRuleStp setMaxAgeHi(@Nullable String maxAgeHi) {
    this.maxAgeHi = maxAgeHi;
    return this;
  }

  /** The lowest hello time. */
  public @Nullable String getHelloTime() {
    return helloTime;
  }

  public NwFilterRuleStp setHelloTime(@Nullable String helloTime) {
    this.helloTime = helloTime;
    return this;
  }

  /** The highest hello time. */
  public @Nullable String getHelloTimeHi() {
    return helloTimeHi;
  }

  public NwFilterRuleStp setHelloTimeHi(@Nullable String helloTimeHi) {
    this.helloTimeHi = helloTimeHi;
    return this;
  }

  /** The lowest forward delay. */
  public @Nullable String getForwardDelay() {
    return forwardDelay;
  }

  public NwFilterRuleStp setForwardDelay(@Nullable String forwardDelay) {
    this.forwardDelay = forwardDelay;
    return this;
  }

  /** The highest forward delay. */
  public @Nullable String getForwardDelayHi() {
    return forwardDelayHi;
  }

  public NwFilterRuleStp setForwardDelayHi(@Nullable String forwardDelayHi) {
    this.forwardDelayHi = forwardDelayHi;
    return this;
  }

  /** A comment, up to 256 characters, kept with the rule of the firewall. */
  public @Nullable String getComment() {
    return comment;
  }

  public NwFilterRuleStp setComment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }
}
