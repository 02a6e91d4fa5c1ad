package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/input/source}: An input device of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInputSource extends XmlNode {

  @XmlAttribute @Nullable String evdev;
  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String grab;
  @XmlAttribute @Nullable String grabToggle;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean repeat;

  /** The event device, for type passthrough. */
  public @Nullable String getEvdev() {
    return evdev;
  }

  public DomainInputSource setEvdev(@Nullable String evdev) {
    this.evdev = evdev;
    return this;
  }

  /** The event device, for type evdev. Since libvirt 7.4.0. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInputSource setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** {@code all} grabs all input devices together. Known value: {@code all}. */
  public @Nullable String getGrab() {
    return grab;
  }

  public DomainInputSource setGrab(@Nullable String grab) {
    this.grab = grab;
    return this;
  }

  /**
   * The keys that hand the devices over between host and guest. Since libvirt 7.6.0. Known values:
   * {@code ctrl-ctrl}, {@code alt-alt}, {@code shift-shift}, {@code meta-meta}, {@code scrolllock},
   * {@code ctrl-scrolllock}.
   */
  public @Nullable String getGrabToggle() {
    return grabToggle;
  }

  public DomainInputSource setGrabToggle(@Nullable String grabToggle) {
    this.grabToggle = grabToggle;
    return this;
  }

  /** Whether keys repeat while they are held. */
  public @Nullable Boolean getRepeat() {
    return repeat;
  }

  public DomainInputSource setRepeat(@Nullable Boolean repeat) {
    this.repeat = repeat;
    return this;
  }
}
