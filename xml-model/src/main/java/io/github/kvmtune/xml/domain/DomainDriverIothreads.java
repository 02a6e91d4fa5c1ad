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
 * Found at {@code /domain/devices/disk/driver/iothreads} and {@code
 * /domain/devices/controller/driver/iothreads}. Newer than libvirt 9.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iothreads"})
public class DomainDriverIothreads extends XmlNode {

  @XmlElement(name = "iothread")
  @Nullable List<DomainDriverIothreadsIothread> iothreads;

  /** The {@code <iothread>} elements, in document order. */
  public List<DomainDriverIothreadsIothread> getIothreads() {
    if (iothreads == null) {
      iothreads = new ArrayList<>();
    }
    return iothreads;
  }
}
