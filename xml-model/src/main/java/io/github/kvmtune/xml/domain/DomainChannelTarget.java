package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/channel/target}: How the guest sees a channel. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainChannelTarget extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String address;
  @XmlAttribute @Nullable String port;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String state;

  /** The kind of channel. Known values: {@code guestfwd}, {@code virtio}, {@code xen}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainChannelTarget setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The address a guestfwd channel catches. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainChannelTarget setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** The port a guestfwd channel catches. */
  public @Nullable String getPort() {
    return port;
  }

  public DomainChannelTarget setPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** The name of a virtio channel, {@code org.qemu.guest_agent.0} for the guest agent. */
  public @Nullable String getName() {
    return name;
  }

  public DomainChannelTarget setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * Whether something in the guest has the channel open, written by libvirt. Known values: {@code
   * connected}, {@code disconnected}.
   */
  public @Nullable String getState() {
    return state;
  }

  public DomainChannelTarget setState(@Nullable String state) {
    this.state = state;
    return this;
  }
}
