package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /device/capability/capability/fields}: Vital product data of a card. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "changeLevel",
      "manufactureId",
      "partNumber",
      "serialNumber",
      "assetTag",
      "vendorFields",
      "systemFields"
    })
public class NodeDeviceCapabilityCapabilityFields extends XmlNode {

  @XmlAttribute @Nullable String access;

  @XmlElement(name = "change_level")
  @Nullable String changeLevel;

  @XmlElement(name = "manufacture_id")
  @Nullable String manufactureId;

  @XmlElement(name = "part_number")
  @Nullable String partNumber;

  @XmlElement(name = "serial_number")
  @Nullable String serialNumber;

  @XmlElement(name = "asset_tag")
  @Nullable String assetTag;

  @XmlElement(name = "vendor_field")
  @Nullable List<NodeDeviceVpdField> vendorFields;

  @XmlElement(name = "system_field")
  @Nullable List<NodeDeviceVpdField> systemFields;

  /** Whether the fields can be written. Known values: {@code readonly}, {@code readwrite}. */
  public @Nullable String getAccess() {
    return access;
  }

  public NodeDeviceCapabilityCapabilityFields setAccess(@Nullable String access) {
    this.access = access;
    return this;
  }

  /** The engineering change level. */
  public @Nullable String getChangeLevel() {
    return changeLevel;
  }

  public NodeDeviceCapabilityCapabilityFields setChangeLevel(@Nullable String changeLevel) {
    this.changeLevel = changeLevel;
    return this;
  }

  /** The manufacturer, beyond the vendor id. */
  public @Nullable String getManufactureId() {
    return manufactureId;
  }

  public NodeDeviceCapabilityCapabilityFields setManufactureId(@Nullable String manufactureId) {
    this.manufactureId = manufactureId;
    return this;
  }

  /** The part number. */
  public @Nullable String getPartNumber() {
    return partNumber;
  }

  public NodeDeviceCapabilityCapabilityFields setPartNumber(@Nullable String partNumber) {
    this.partNumber = partNumber;
    return this;
  }

  /** The serial number. */
  public @Nullable String getSerialNumber() {
    return serialNumber;
  }

  public NodeDeviceCapabilityCapabilityFields setSerialNumber(@Nullable String serialNumber) {
    this.serialNumber = serialNumber;
    return this;
  }

  /** The asset tag of the owner. */
  public @Nullable String getAssetTag() {
    return assetTag;
  }

  public NodeDeviceCapabilityCapabilityFields setAssetTag(@Nullable String assetTag) {
    this.assetTag = assetTag;
    return this;
  }

  /** Fields of the vendor. */
  public List<NodeDeviceVpdField> getVendorFields() {
    return vendorFields != null ? vendorFields : (vendorFields = new ArrayList<>());
  }

  /** Fields of the system's maker. */
  public List<NodeDeviceVpdField> getSystemFields() {
    return systemFields != null ? systemFields : (systemFields = new ArrayList<>());
  }
}
