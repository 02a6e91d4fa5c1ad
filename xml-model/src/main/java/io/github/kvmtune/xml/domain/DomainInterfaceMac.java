package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/mac}: The MAC address of the interface. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceMac extends XmlNode {

  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean check;

  @XmlAttribute @Nullable String currentAddress;

  /** The address, six bytes in hexadecimal with colons. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfaceMac setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /**
   * {@code static} keeps an address from a range that VMware reserves. Since libvirt 6.6.0. Known
   * values: {@code generated}, {@code static}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterfaceMac setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Whether an address outside of VMware's range is refused, for ESX. */
  public @Nullable Boolean getCheck() {
    return check;
  }

  public DomainInterfaceMac setCheck(@Nullable Boolean check) {
    this.check = check;
    return this;
  }

  /** The address the guest has set itself, written by libvirt. */
  public @Nullable String getCurrentAddress() {
    return currentAddress;
  }

  public DomainInterfaceMac setCurrentAddress(@Nullable String currentAddress) {
    this.currentAddress = currentAddress;
    return this;
  }
}
