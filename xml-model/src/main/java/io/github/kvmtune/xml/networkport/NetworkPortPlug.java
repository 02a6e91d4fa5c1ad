package io.github.kvmtune.xml.networkport;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.domain.DomainHostAddress;
import io.github.kvmtune.xml.domain.DomainHostdevDriver;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /networkport/plug}: What a port is plugged into; which properties apply depends on the
 * type.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"driver", "address"})
public class NetworkPortPlug extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String bridge;

  @XmlAttribute(name = "macTableManager")
  @Nullable String macTableManager;

  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String mode;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlElement @Nullable DomainHostdevDriver driver;
  @XmlElement @Nullable DomainHostAddress address;

  /**
   * The kind. Known values: {@code network}, {@code bridge}, {@code direct}, {@code hostdev-pci}.
   */
  public @Nullable String getType() {
    return type;
  }

  public NetworkPortPlug setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Of {@code bridge} and {@code network}, the bridge. */
  public @Nullable String getBridge() {
    return bridge;
  }

  public NetworkPortPlug setBridge(@Nullable String bridge) {
    this.bridge = bridge;
    return this;
  }

  /**
   * Of {@code bridge} and {@code network}, who fills the bridge's table of MAC addresses. Known
   * values: {@code kernel}, {@code libvirt}.
   */
  public @Nullable String getMacTableManager() {
    return macTableManager;
  }

  public NetworkPortPlug setMacTableManager(@Nullable String macTableManager) {
    this.macTableManager = macTableManager;
    return this;
  }

  /** Of {@code direct}, the interface of the host. */
  public @Nullable String getDev() {
    return dev;
  }

  public NetworkPortPlug setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /**
   * Of {@code direct}, how the interface is shared. Known values: {@code bridge}, {@code
   * passthrough}, {@code private}, {@code vepa}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public NetworkPortPlug setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * Of {@code hostdev-pci}, whether libvirt detaches the device from the host's driver by itself.
   */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public NetworkPortPlug setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Of {@code hostdev-pci}, the driver that assigns the device. */
  public @Nullable DomainHostdevDriver getDriver() {
    return driver;
  }

  public NetworkPortPlug setDriver(@Nullable DomainHostdevDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainHostdevDriver ensureDriver() {
    return driver != null ? driver : (driver = new DomainHostdevDriver());
  }

  /** Of {@code hostdev-pci}, the device. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public NetworkPortPlug setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    return address != null ? address : (address = new DomainHostAddress());
  }
}
