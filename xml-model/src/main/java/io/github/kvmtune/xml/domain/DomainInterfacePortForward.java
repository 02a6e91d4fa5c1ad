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

/**
 * {@code /domain/devices/interface/portForward}: Ports of the host that are forwarded to the guest,
 * with passt. Since libvirt 9.0.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ranges"})
public class DomainInterfacePortForward extends XmlNode {

  @XmlAttribute @Nullable String proto;
  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String dev;

  @XmlElement(name = "range")
  @Nullable List<DomainInterfacePortForwardRange> ranges;

  /** The protocol. Known values: {@code tcp}, {@code udp}. */
  public @Nullable String getProto() {
    return proto;
  }

  public DomainInterfacePortForward setProto(@Nullable String proto) {
    this.proto = proto;
    return this;
  }

  /** The address on the host to listen on; all if unset. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainInterfacePortForward setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The interface on the host to listen on; all if unset. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfacePortForward setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The ports; all if there is none. */
  public List<DomainInterfacePortForwardRange> getRanges() {
    return ranges != null ? ranges : (ranges = new ArrayList<>());
  }
}
