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
 * {@code /domain/perf}: Performance events that are counted for the domain and reported with its
 * statistics. Since libvirt 2.0.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"events"})
public class DomainPerf extends XmlNode {

  @XmlElement(name = "event")
  @Nullable List<DomainPerfEvent> events;

  /** The events. */
  public List<DomainPerfEvent> getEvents() {
    return events != null ? events : (events = new ArrayList<>());
  }
}
