package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Pairs two interfaces, so that a passed-through one can be unplugged for migration while its
 * virtio partner carries on. Since libvirt 6.1.0.
 *
 * <p>Found at {@code /domain/devices/interface/teaming} and {@code
 * /domain/devices/hostdev/teaming}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainTeaming extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String persistent;

  /**
   * {@code persistent} for the virtio interface that stays, {@code transient} for the one that is
   * unplugged. Known values: {@code persistent}, {@code transient}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainTeaming setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * On the transient interface, the alias of its persistent partner; both need the same MAC
   * address.
   */
  public @Nullable String getPersistent() {
    return persistent;
  }

  public DomainTeaming setPersistent(@Nullable String persistent) {
    this.persistent = persistent;
    return this;
  }
}
