package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Links are watched by ARP requests.
 *
 * <p>Found at {@code /interface/bridge/interface/bond/arpmon} and {@code /interface/bond/arpmon}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceBondArpmon extends XmlNode {

  @XmlAttribute @Nullable Long interval;
  @XmlAttribute @Nullable String target;
  @XmlAttribute @Nullable String validate;

  /** Milliseconds between two requests. */
  public @Nullable Integer getInterval() {
    return Numbers.toInt(interval, "interval");
  }

  public HostInterfaceBondArpmon setInterval(@Nullable Integer interval) {
    this.interval = Numbers.wide(interval);
    return this;
  }

  /** The address that is asked for. */
  public @Nullable String getTarget() {
    return target;
  }

  public HostInterfaceBondArpmon setTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /**
   * Whose answers are checked. Known values: {@code none}, {@code active}, {@code backup}, {@code
   * all}.
   */
  public @Nullable String getValidate() {
    return validate;
  }

  public HostInterfaceBondArpmon setValidate(@Nullable String validate) {
    this.validate = validate;
    return this;
  }
}
