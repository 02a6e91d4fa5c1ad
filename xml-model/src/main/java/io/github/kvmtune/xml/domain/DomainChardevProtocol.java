package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The protocol spoken on a TCP connection.
 *
 * <p>Found at {@code /domain/devices/console/protocol}, {@code /domain/devices/parallel/protocol},
 * {@code /domain/devices/serial/protocol}, {@code /domain/devices/channel/protocol}, {@code
 * /domain/devices/smartcard/protocol} and 2 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainChardevProtocol extends XmlNode {

  @XmlAttribute @Nullable String type;

  /**
   * The protocol; {@code raw} if unset. Known values: {@code raw}, {@code telnet}, {@code telnets},
   * {@code tls}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainChardevProtocol setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
