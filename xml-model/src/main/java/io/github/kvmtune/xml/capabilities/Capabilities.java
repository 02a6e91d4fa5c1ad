package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /capabilities}: What the host is made of, and which guests its hypervisor can run; the
 * root element.
 */
@XmlRootElement(name = "capabilities")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"host", "guests"})
public class Capabilities extends XmlNode {

  @XmlElement @Nullable CapabilitiesHost host;

  @XmlElement(name = "guest")
  @Nullable List<CapabilitiesGuest> guests;

  /** The host itself. */
  public @Nullable CapabilitiesHost getHost() {
    return host;
  }

  public Capabilities setHost(@Nullable CapabilitiesHost host) {
    this.host = host;
    return this;
  }

  public CapabilitiesHost ensureHost() {
    return host != null ? host : (host = new CapabilitiesHost());
  }

  /** The kinds of guests, one for each pair of operating system type and architecture. */
  public List<CapabilitiesGuest> getGuests() {
    return guests != null ? guests : (guests = new ArrayList<>());
  }
}
