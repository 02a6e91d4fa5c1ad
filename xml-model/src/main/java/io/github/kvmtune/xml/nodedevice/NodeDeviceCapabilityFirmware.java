package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/firmware}: The firmware of the computer. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vendor", "version", "releaseDate"})
public class NodeDeviceCapabilityFirmware extends XmlNode {

  @XmlElement @Nullable String vendor;
  @XmlElement @Nullable String version;

  @XmlElement(name = "release_date")
  @Nullable String releaseDate;

  /** The vendor. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public NodeDeviceCapabilityFirmware setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The version. */
  public @Nullable String getVersion() {
    return version;
  }

  public NodeDeviceCapabilityFirmware setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** The date of its release, as the vendor wrote it. */
  public @Nullable String getReleaseDate() {
    return releaseDate;
  }

  public NodeDeviceCapabilityFirmware setReleaseDate(@Nullable String releaseDate) {
    this.releaseDate = releaseDate;
    return this;
  }
}
