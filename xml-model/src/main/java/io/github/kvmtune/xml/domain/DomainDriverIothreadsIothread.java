package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Found at {@code /domain/devices/disk/driver/iothreads/iothread} and {@code
 * /domain/devices/controller/driver/iothreads/iothread}. Newer than libvirt 9.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"queues"})
public class DomainDriverIothreadsIothread extends XmlNode {

  @XmlAttribute(name = "id")
  @Nullable Integer id;

  @XmlElement(name = "queue")
  @Nullable List<DomainDriverIothreadsIothreadQueue> queues;

  /** Attribute {@code id}. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainDriverIothreadsIothread setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** The {@code <queue>} elements, in document order. */
  public List<DomainDriverIothreadsIothreadQueue> getQueues() {
    if (queues == null) {
      queues = new ArrayList<>();
    }
    return queues;
  }
}
