package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/iothreadids}: The I/O threads one by one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iothreads"})
public class DomainIothreadids extends XmlNode {

  @XmlElement(name = "iothread")
  @Nullable List<DomainIothreadidsIothread> iothreads;

  /** One entry for each thread with an id of its own; further ones get the next free ids. */
  public List<DomainIothreadidsIothread> getIothreads() {
    return iothreads != null ? iothreads : (iothreads = new ArrayList<>());
  }
}
