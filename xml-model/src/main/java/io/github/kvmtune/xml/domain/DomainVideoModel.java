package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/video/model}: The kind of display adapter and its memory. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"acceleration", "resolution"})
public class DomainVideoModel extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable Long ram;

  @XmlAttribute(name = "vram64")
  @Nullable Long vram64;

  @XmlAttribute @Nullable Long vram;
  @XmlAttribute @Nullable Long vgamem;
  @XmlAttribute @Nullable Long heads;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean primary;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean blob;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean edid;

  @XmlElement @Nullable DomainVideoModelAcceleration acceleration;
  @XmlElement @Nullable DomainVideoModelResolution resolution;

  /**
   * The kind. Known values: {@code vga}, {@code cirrus}, {@code vmvga}, {@code xen}, {@code vbox},
   * {@code virtio}, {@code gop}, {@code none}, {@code bochs}, {@code ramfb}, {@code qxl}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainVideoModel setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The first memory region of qxl, in KiB. */
  public @Nullable Long getRam() {
    return ram;
  }

  public DomainVideoModel setRam(@Nullable Long ram) {
    this.ram = ram;
    return this;
  }

  /** The 64-bit memory region of qxl, in KiB. */
  public @Nullable Long getVram64() {
    return vram64;
  }

  public DomainVideoModel setVram64(@Nullable Long vram64) {
    this.vram64 = vram64;
    return this;
  }

  /** Video memory in KiB. */
  public @Nullable Long getVram() {
    return vram;
  }

  public DomainVideoModel setVram(@Nullable Long vram) {
    this.vram = vram;
    return this;
  }

  /** The VGA part of video memory of qxl, in KiB. */
  public @Nullable Long getVgamem() {
    return vgamem;
  }

  public DomainVideoModel setVgamem(@Nullable Long vgamem) {
    this.vgamem = vgamem;
    return this;
  }

  /** How many screens. */
  public @Nullable Integer getHeads() {
    return Numbers.toInt(heads, "heads");
  }

  public DomainVideoModel setHeads(@Nullable Integer heads) {
    this.heads = Numbers.wide(heads);
    return this;
  }

  /** Whether this adapter shows the boot. */
  public @Nullable Boolean getPrimary() {
    return primary;
  }

  public DomainVideoModel setPrimary(@Nullable Boolean primary) {
    this.primary = primary;
    return this;
  }

  /** Whether virtio shares memory with the host instead of copying it. Since libvirt 9.2.0. */
  public @Nullable Boolean getBlob() {
    return blob;
  }

  public DomainVideoModel setBlob(@Nullable Boolean blob) {
    this.blob = blob;
    return this;
  }

  /** Whether the guest can ask what the display can do (EDID). Since libvirt 11.7.0. */
  public @Nullable Boolean getEdid() {
    return edid;
  }

  public DomainVideoModel setEdid(@Nullable Boolean edid) {
    this.edid = edid;
    return this;
  }

  /** Whether the host helps with 2D or 3D. */
  public @Nullable DomainVideoModelAcceleration getAcceleration() {
    return acceleration;
  }

  public DomainVideoModel setAcceleration(@Nullable DomainVideoModelAcceleration acceleration) {
    this.acceleration = acceleration;
    return this;
  }

  public DomainVideoModelAcceleration ensureAcceleration() {
    return acceleration != null
        ? acceleration
        : (acceleration = new DomainVideoModelAcceleration());
  }

  /** The smallest resolution, for vga, qxl, bochs, gop and virtio. Since libvirt 5.9.0. */
  public @Nullable DomainVideoModelResolution getResolution() {
    return resolution;
  }

  public DomainVideoModel setResolution(@Nullable DomainVideoModelResolution resolution) {
    this.resolution = resolution;
    return this;
  }

  public DomainVideoModelResolution ensureResolution() {
    return resolution != null ? resolution : (resolution = new DomainVideoModelResolution());
  }
}
