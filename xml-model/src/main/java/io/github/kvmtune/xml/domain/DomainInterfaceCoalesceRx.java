package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/interface/coalesce/rx}: How interrupts for received packets are gathered.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"frames"})
public class DomainInterfaceCoalesceRx extends XmlNode {

  @XmlElement @Nullable DomainInterfaceCoalesceRxFrames frames;

  /** The number of packets. */
  public @Nullable DomainInterfaceCoalesceRxFrames getFrames() {
    return frames;
  }

  public DomainInterfaceCoalesceRx setFrames(@Nullable DomainInterfaceCoalesceRxFrames frames) {
    this.frames = frames;
    return this;
  }

  public DomainInterfaceCoalesceRxFrames ensureFrames() {
    return frames != null ? frames : (frames = new DomainInterfaceCoalesceRxFrames());
  }
}
