package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the other side of a socket goes away.
 *
 * <p>Found at {@code /domain/os/nvram/source/reservations/source/reconnect}, {@code
 * /domain/os/nvram/source/reconnect}, {@code
 * /domain/os/nvram/source/dataStore/source/reservations/source/reconnect}, {@code
 * /domain/os/nvram/source/dataStore/source/reconnect}, {@code
 * /domain/devices/disk/source/reservations/source/reconnect} and 23 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainReconnect extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  @XmlAttribute @Nullable Long timeout;
  @XmlAttribute @Nullable Long delay;

  /** Whether the connection is set up again. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainReconnect setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /** Seconds between two attempts. */
  public @Nullable Integer getTimeout() {
    return Numbers.toInt(timeout, "timeout");
  }

  public DomainReconnect setTimeout(@Nullable Integer timeout) {
    this.timeout = Numbers.wide(timeout);
    return this;
  }

  /**
   * Seconds that requests to an NBD server wait for a new connection before they fail; 0, not at
   * all, if unset.
   */
  public @Nullable Integer getDelay() {
    return Numbers.toInt(delay, "delay");
  }

  public DomainReconnect setDelay(@Nullable Integer delay) {
    this.delay = Numbers.wide(delay);
    return this;
  }
}
