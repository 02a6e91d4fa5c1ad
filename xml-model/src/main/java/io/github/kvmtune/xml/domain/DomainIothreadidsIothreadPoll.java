package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/iothreadids/iothread/poll}: The adaptive polling of an I/O thread. Since libvirt
 * 9.4.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIothreadidsIothreadPoll extends XmlNode {

  @XmlAttribute @Nullable BigInteger max;
  @XmlAttribute @Nullable BigInteger grow;
  @XmlAttribute @Nullable BigInteger shrink;

  /** The longest polling in nanoseconds; 0 switches polling off, and QEMU takes 32768 if unset. */
  public @Nullable Long getMax() {
    return Numbers.toLong(max, "max");
  }

  public DomainIothreadidsIothreadPoll setMax(@Nullable Long max) {
    this.max = Numbers.wide(max);
    return this;
  }

  /** The factor by which polling time grows when it was too short. */
  public @Nullable Long getGrow() {
    return Numbers.toLong(grow, "grow");
  }

  public DomainIothreadidsIothreadPoll setGrow(@Nullable Long grow) {
    this.grow = Numbers.wide(grow);
    return this;
  }

  /** The divisor by which polling time shrinks when it was too long. */
  public @Nullable Long getShrink() {
    return Numbers.toLong(shrink, "shrink");
  }

  public DomainIothreadidsIothreadPoll setShrink(@Nullable Long shrink) {
    this.shrink = Numbers.wide(shrink);
    return this;
  }
}
