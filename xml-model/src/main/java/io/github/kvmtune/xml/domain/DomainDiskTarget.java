package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/target}: The bus and the name of a disk. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskTarget extends XmlNode {

  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String bus;
  @XmlAttribute @Nullable String tray;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean removable;

  @XmlAttribute(name = "rotation_rate")
  @Nullable Long rotationRate;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean dpofua;

  /** The name in the document, such as {@code vda}; unique, and not what the guest calls it. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainDiskTarget setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /**
   * The bus; guessed from the name if unset. Known values: {@code ide}, {@code fdc}, {@code scsi},
   * {@code virtio}, {@code xen}, {@code usb}, {@code uml}, {@code sata}, {@code sd}.
   */
  public @Nullable String getBus() {
    return bus;
  }

  public DomainDiskTarget setBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** Whether the tray of a removable drive is open. Known values: {@code open}, {@code closed}. */
  public @Nullable String getTray() {
    return tray;
  }

  public DomainDiskTarget setTray(@Nullable String tray) {
    this.tray = tray;
    return this;
  }

  /** Whether the medium can be taken out, for USB and SCSI. */
  public @Nullable Boolean getRemovable() {
    return removable;
  }

  public DomainDiskTarget setRemovable(@Nullable Boolean removable) {
    this.removable = removable;
    return this;
  }

  /** Rotations per minute the guest sees; 1 for solid state. Since libvirt 7.3.0. */
  public @Nullable Integer getRotationRate() {
    return Numbers.toInt(rotationRate, "rotation_rate");
  }

  public DomainDiskTarget setRotationRate(@Nullable Integer rotationRate) {
    this.rotationRate = Numbers.wide(rotationRate);
    return this;
  }

  /** Whether the disk offers writes that bypass its cache (DPO and FUA). Since libvirt 11.10.0. */
  public @Nullable Boolean getDpofua() {
    return dpofua;
  }

  public DomainDiskTarget setDpofua(@Nullable Boolean dpofua) {
    this.dpofua = dpofua;
    return this;
  }
}
