package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/portForward}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ranges"})
public class DomainInterfacePortForward extends XmlNode {

  @XmlAttribute(name = "proto")
  @Nullable String proto;

  @XmlAttribute(name = "address")
  @Nullable String address;

  @XmlAttribute(name = "dev")
  @Nullable String dev;

  @XmlElement(name = "range")
  @Nullable List<DomainInterfacePortForwardRange> ranges;

  /** Attribute {@code proto}. Known values: {@code tcp}, {@code udp}. */
  public @Nullable String getProto() {
    return proto;
  }

  public DomainInterfacePortForward setProto(@Nullable String proto) {
    this.proto = proto;
    return this;
  }

  /** Attribute {@code address}. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfacePortForward setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Attribute {@code dev}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfacePortForward setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The {@code <range>} elements, in document order. */
  public List<DomainInterfacePortForwardRange> getRanges() {
    if (ranges == null) {
      ranges = new ArrayList<>();
    }
    return ranges;
  }
}
