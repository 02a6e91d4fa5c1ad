package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/disk/driver/iothreads/iothread/queue} and {@code
 * /domain/devices/controller/driver/iothreads/iothread/queue}. Newer than libvirt 9.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDriverIothreadsIothreadQueue extends XmlNode {

  @XmlAttribute(name = "id")
  @Nullable Integer id;

  /** Attribute {@code id}. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainDriverIothreadsIothreadQueue setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }
}
