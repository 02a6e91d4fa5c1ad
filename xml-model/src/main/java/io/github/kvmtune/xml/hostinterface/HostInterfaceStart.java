package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /interface/start}: When an interface is brought up. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceStart extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /** The occasion. Known values: {@code onboot}, {@code none}, {@code hotplug}. */
  public @Nullable String getMode() {
    return mode;
  }

  public HostInterfaceStart setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
