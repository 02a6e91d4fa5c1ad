package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/qemu:deprecation}: What QEMU does when libvirt uses something deprecated; for
 * tests.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainQemuDeprecation extends XmlNode {

  @XmlAttribute @Nullable String behavior;

  /**
   * Nothing, leave it out of replies, refuse it, or crash. Known values: {@code none}, {@code
   * omit}, {@code reject}, {@code crash}.
   */
  public @Nullable String getBehavior() {
    return behavior;
  }

  public DomainQemuDeprecation setBehavior(@Nullable String behavior) {
    this.behavior = behavior;
    return this;
  }
}
