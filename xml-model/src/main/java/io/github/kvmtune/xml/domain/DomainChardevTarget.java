package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The port that the guest sees.
 *
 * <p>Found at {@code /domain/devices/console/target}, {@code /domain/devices/parallel/target},
 * {@code /domain/devices/serial/target} and {@code /domain/devices/smartcard/target}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"model"})
public class DomainChardevTarget extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String port;
  @XmlElement @Nullable DomainChardevTargetModel model;

  /**
   * The kind of port. Known values: {@code xen}, {@code serial}, {@code uml}, {@code virtio},
   * {@code lxc}, {@code openvz}, {@code sclp}, {@code sclplm}, {@code isa-serial}, {@code
   * usb-serial}, {@code pci-serial}, {@code spapr-vio-serial}, {@code system-serial}, {@code
   * sclp-serial}, {@code isa-debug}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainChardevTarget setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The number of the port, from 0. */
  public @Nullable String getPort() {
    return port;
  }

  public DomainChardevTarget setPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** The device that emulates the port. Since libvirt 3.10.0. */
  public @Nullable DomainChardevTargetModel getModel() {
    return model;
  }

  public DomainChardevTarget setModel(@Nullable DomainChardevTargetModel model) {
    this.model = model;
    return this;
  }

  public DomainChardevTargetModel ensureModel() {
    return model != null ? model : (model = new DomainChardevTargetModel());
  }
}
