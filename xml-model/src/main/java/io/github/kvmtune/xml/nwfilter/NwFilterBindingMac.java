package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /filterbinding/mac}: A MAC address. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NwFilterBindingMac extends XmlNode {

  @XmlAttribute @Nullable String address;

  /** The address. */
  public @Nullable String getAddress() {
    return address;
  }

  public NwFilterBindingMac setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }
}
