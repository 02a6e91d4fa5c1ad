package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A MAC address.
 *
 * <p>Found at {@code /interface/mac}, {@code /interface/bridge/interface/mac}, {@code
 * /interface/bridge/interface/bond/interface/mac} and {@code /interface/bond/interface/mac}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceMac extends XmlNode {

  @XmlAttribute @Nullable String address;

  /** The address. */
  public @Nullable String getAddress() {
    return address;
  }

  public HostInterfaceMac setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }
}
