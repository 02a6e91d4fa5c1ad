package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/target}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskTarget extends XmlNode {

  @XmlAttribute(name = "dev")
  @Nullable String dev;

  @XmlAttribute(name = "bus")
  @Nullable String bus;

  @XmlAttribute(name = "tray")
  @Nullable String tray;

  @XmlAttribute(name = "removable")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean removable;

  @XmlAttribute(name = "rotation_rate")
  @Nullable Integer rotationRate;

  /** Attribute {@code dev}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainDiskTarget setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /**
   * Attribute {@code bus}. Known values: {@code ide}, {@code fdc}, {@code scsi}, {@code virtio},
   * {@code xen}, {@code usb}, {@code uml}, {@code sata}, {@code sd}.
   */
  public @Nullable String getBus() {
    return bus;
  }

  public DomainDiskTarget setBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** Attribute {@code tray}. Known values: {@code open}, {@code closed}. */
  public @Nullable String getTray() {
    return tray;
  }

  public DomainDiskTarget setTray(@Nullable String tray) {
    this.tray = tray;
    return this;
  }

  /** Attribute {@code removable}, on or off. */
  public @Nullable Boolean getRemovable() {
    return removable;
  }

  public DomainDiskTarget setRemovable(@Nullable Boolean removable) {
    this.removable = removable;
    return this;
  }

  /** Attribute {@code rotation_rate}. */
  public @Nullable Integer getRotationRate() {
    return rotationRate;
  }

  public DomainDiskTarget setRotationRate(@Nullable Integer rotationRate) {
    this.rotationRate = rotationRate;
    return this;
  }
}
