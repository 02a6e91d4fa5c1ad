package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/perf}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"events"})
public class DomainPerf extends XmlNode {

  @XmlElement(name = "event")
  @Nullable List<DomainPerfEvent> events;

  /** The {@code <event>} elements, in document order. */
  public List<DomainPerfEvent> getEvents() {
    if (events == null) {
      events = new ArrayList<>();
    }
    return events;
  }
}
