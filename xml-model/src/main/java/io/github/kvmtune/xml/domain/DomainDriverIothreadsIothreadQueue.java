package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * One queue that a thread serves.
 *
 * <p>Found at {@code /domain/devices/disk/driver/iothreads/iothread/queue} and {@code
 * /domain/devices/controller/driver/iothreads/iothread/queue}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDriverIothreadsIothreadQueue extends XmlNode {

  @XmlAttribute @Nullable Long id;

  /** The queue, from 0. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainDriverIothreadsIothreadQueue setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }
}
