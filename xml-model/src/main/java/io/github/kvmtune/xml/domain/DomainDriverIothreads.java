package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The I/O threads that share the queues of one device.
 *
 * <p>Found at {@code /domain/devices/disk/driver/iothreads} and {@code
 * /domain/devices/controller/driver/iothreads}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iothreads"})
public class DomainDriverIothreads extends XmlNode {

  @XmlElement(name = "iothread")
  @Nullable List<DomainDriverIothreadsIothread> iothreads;

  /** The threads. */
  public List<DomainDriverIothreadsIothread> getIothreads() {
    return iothreads != null ? iothreads : (iothreads = new ArrayList<>());
  }
}
