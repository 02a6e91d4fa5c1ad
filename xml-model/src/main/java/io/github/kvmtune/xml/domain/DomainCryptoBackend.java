package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/crypto/backend}: What does the work of a cryptographic accelerator. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCryptoBackend extends XmlNode {

  @XmlAttribute @Nullable String model;
  @XmlAttribute @Nullable Long queues;

  /**
   * The hypervisor itself, or the cryptography of the host kernel (lkcf). Known values: {@code
   * builtin}, {@code lkcf}.
   */
  public @Nullable String getModel() {
    return model;
  }

  public DomainCryptoBackend setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** How many queues there are. */
  public @Nullable Integer getQueues() {
    return Numbers.toInt(queues, "queues");
  }

  public DomainCryptoBackend setQueues(@Nullable Integer queues) {
    this.queues = Numbers.wide(queues);
    return this;
  }
}
