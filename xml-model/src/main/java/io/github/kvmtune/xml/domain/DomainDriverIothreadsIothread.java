package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One I/O thread of a device.
 *
 * <p>Found at {@code /domain/devices/disk/driver/iothreads/iothread} and {@code
 * /domain/devices/controller/driver/iothreads/iothread}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"queues"})
public class DomainDriverIothreadsIothread extends XmlNode {

  @XmlAttribute @Nullable Long id;

  @XmlElement(name = "queue")
  @Nullable List<DomainDriverIothreadsIothreadQueue> queues;

  /** The id of the thread. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainDriverIothreadsIothread setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The queues it serves; if one thread names its queues, all must. */
  public List<DomainDriverIothreadsIothreadQueue> getQueues() {
    return queues != null ? queues : (queues = new ArrayList<>());
  }
}
