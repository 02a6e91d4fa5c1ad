package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHex;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /device/capability}: One nature of a device; which properties apply depends on its type.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "number",
      "deviceClass",
      "subclass",
      "protocol",
      "description",
      "domain",
      "block",
      "host",
      "uniqueId",
      "bus",
      "slot",
      "function",
      "device",
      "port",
      "target",
      "lun",
      "deviceType",
      "product",
      "hardware",
      "firmware",
      "driveType",
      "model",
      "vendor",
      "serial",
      "size",
      "logicalBlockSize",
      "numBlocks",
      "interfaceName",
      "address",
      "link",
      "features",
      "charDevice",
      "state",
      "cssid",
      "ssid",
      "devno",
      "channelDevAddr",
      "members",
      "capabilities",
      "uuid",
      "parentAddr",
      "iommuGroup",
      "numa",
      "pciExpress",
      "attrs",
      "chardev",
      "apAdapter",
      "apDomain"
    })
public class NodeDeviceCapability extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable BigInteger number;

  @XmlElement(name = "class")
  @Nullable String deviceClass;

  @XmlElement @Nullable BigInteger subclass;
  @XmlElement @Nullable BigInteger protocol;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable BigInteger domain;
  @XmlElement @Nullable String block;
  @XmlElement @Nullable BigInteger host;

  @XmlElement(name = "unique_id")
  @Nullable Long uniqueId;

  @XmlElement @Nullable String bus;
  @XmlElement @Nullable BigInteger slot;
  @XmlElement @Nullable BigInteger function;
  @XmlElement @Nullable BigInteger device;

  @XmlElement @Nullable String port;
  @XmlElement @Nullable String target;
  @XmlElement @Nullable BigInteger lun;

  @XmlElement(name = "type")
  @Nullable NodeDeviceCapabilityType deviceType;

  @XmlElement @Nullable NodeDeviceId product;
  @XmlElement @Nullable NodeDeviceCapabilityHardware hardware;
  @XmlElement @Nullable NodeDeviceCapabilityFirmware firmware;

  @XmlElement(name = "drive_type")
  @Nullable String driveType;

  @XmlElement @Nullable String model;
  @XmlElement @Nullable NodeDeviceId vendor;
  @XmlElement @Nullable String serial;

  @XmlElement @Nullable BigInteger size;

  @XmlElement(name = "logical_block_size")
  @Nullable BigInteger logicalBlockSize;

  @XmlElement(name = "num_blocks")
  @Nullable BigInteger numBlocks;

  @XmlElement(name = "interface")
  @Nullable String interfaceName;

  @XmlElement @Nullable String address;
  @XmlElement @Nullable NodeDeviceCapabilityLink link;

  @XmlElement(name = "feature")
  @Nullable List<NodeDeviceCapabilityFeature> features;

  @XmlElement(name = "char")
  @Nullable String charDevice;

  @XmlElement @Nullable String state;
  @XmlElement @Nullable String cssid;
  @XmlElement @Nullable String ssid;
  @XmlElement @Nullable String devno;

  @XmlElement(name = "channel_dev_addr")
  @Nullable NodeDeviceCapabilityChannelDevAddr channelDevAddr;

  @XmlElement @Nullable NodeDeviceCapabilityMembers members;

  @XmlElement(name = "capability")
  @Nullable List<NodeDeviceCapabilityCapability> capabilities;

  @XmlElement(name = "iommuGroup")
  @Nullable NodeDeviceCapabilityIommuGroup iommuGroup;

  @XmlElement @Nullable NodeDeviceCapabilityNuma numa;

  @XmlElement(name = "pci-express")
  @Nullable NodeDeviceCapabilityPciExpress pciExpress;

  @XmlElement @Nullable String uuid;

  @XmlElement(name = "parent_addr")
  @Nullable String parentAddr;

  @XmlElement(name = "attr")
  @Nullable List<NodeDeviceCapabilityAttr> attrs;

  @XmlElement @Nullable String chardev;

  @XmlElement(name = "ap-adapter")
  @XmlJavaTypeAdapter(DecimalOrHex.class)
  @Nullable Integer apAdapter;

  @XmlElement(name = "ap-domain")
  @Nullable String apDomain;

  /**
   * The nature. Known values: {@code system}, {@code pci}, {@code usb_device}, {@code usb}, {@code
   * net}, {@code scsi_generic}, {@code scsi_host}, {@code scsi_target}, {@code scsi}, {@code
   * storage}, {@code drm}, {@code mdev}, {@code ccw}, {@code css}, {@code vdpa}, {@code ap_card},
   * {@code ap_queue}, {@code ap_matrix}, {@code ccwgroup}.
   */
  public @Nullable String getType() {
    return type;
  }

  public NodeDeviceCapability setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Of {@code usb}, the number of the interface. */
  public @Nullable Long getNumber() {
    return Numbers.toLong(number, "number");
  }

  public NodeDeviceCapability setNumber(@Nullable Long number) {
    this.number = Numbers.wide(number);
    return this;
  }

  /**
   * Of {@code pci}, class, subclass and programming interface as six hexadecimal digits; of {@code
   * usb}, the class number.
   */
  public @Nullable String getDeviceClass() {
    return deviceClass;
  }

  public NodeDeviceCapability setDeviceClass(@Nullable String deviceClass) {
    this.deviceClass = deviceClass;
    return this;
  }

  /** Of {@code usb}, the subclass number. */
  public @Nullable Long getSubclass() {
    return Numbers.toLong(subclass, "subclass");
  }

  public NodeDeviceCapability setSubclass(@Nullable Long subclass) {
    this.subclass = Numbers.wide(subclass);
    return this;
  }

  /** Of {@code usb}, the protocol number. */
  public @Nullable Long getProtocol() {
    return Numbers.toLong(protocol, "protocol");
  }

  public NodeDeviceCapability setProtocol(@Nullable Long protocol) {
    this.protocol = Numbers.wide(protocol);
    return this;
  }

  /** Of {@code usb}, a description. */
  public @Nullable String getDescription() {
    return description;
  }

  public NodeDeviceCapability setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** Of {@code pci}, the PCI domain. */
  public @Nullable Long getDomain() {
    return Numbers.toLong(domain, "domain");
  }

  public NodeDeviceCapability setDomain(@Nullable Long domain) {
    this.domain = Numbers.wide(domain);
    return this;
  }

  /** Of {@code storage}, the device file. */
  public @Nullable String getBlock() {
    return block;
  }

  public NodeDeviceCapability setBlock(@Nullable String block) {
    this.block = block;
    return this;
  }

  /** Of {@code scsi_host} and {@code scsi}, the number of the host adapter. */
  public @Nullable Long getHost() {
    return Numbers.toLong(host, "host");
  }

  public NodeDeviceCapability setHost(@Nullable Long host) {
    this.host = Numbers.wide(host);
    return this;
  }

  /** Of {@code scsi_host}, a number that stays the same over reboots. */
  public @Nullable Integer getUniqueId() {
    return Numbers.toInt(uniqueId, "unique_id");
  }

  public NodeDeviceCapability setUniqueId(@Nullable Integer uniqueId) {
    this.uniqueId = Numbers.wide(uniqueId);
    return this;
  }

  /**
   * Of {@code pci}, {@code usb_device} and {@code scsi} the number of the bus; of {@code storage}
   * its kind.
   */
  public @Nullable String getBus() {
    return bus;
  }

  public NodeDeviceCapability setBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** Of {@code pci}, the slot. */
  public @Nullable Long getSlot() {
    return Numbers.toLong(slot, "slot");
  }

  public NodeDeviceCapability setSlot(@Nullable Long slot) {
    this.slot = Numbers.wide(slot);
    return this;
  }

  /** Of {@code pci}, the function. */
  public @Nullable Long getFunction() {
    return Numbers.toLong(function, "function");
  }

  public NodeDeviceCapability setFunction(@Nullable Long function) {
    this.function = Numbers.wide(function);
    return this;
  }

  /** Of {@code usb_device}, the number on its bus. */
  public @Nullable Long getDevice() {
    return Numbers.toLong(device, "device");
  }

  public NodeDeviceCapability setDevice(@Nullable Long device) {
    this.device = Numbers.wide(device);
    return this;
  }

  /** The port of a USB device, dots between those of hubs. Since libvirt 12.1.0. */
  public @Nullable String getPort() {
    return port;
  }

  public NodeDeviceCapability setPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** Of {@code scsi_target} and {@code scsi}, the target. */
  public @Nullable String getTarget() {
    return target;
  }

  public NodeDeviceCapability setTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** Of {@code scsi}, the logical unit. */
  public @Nullable Long getLun() {
    return Numbers.toLong(lun, "lun");
  }

  public NodeDeviceCapability setLun(@Nullable Long lun) {
    this.lun = Numbers.wide(lun);
    return this;
  }

  /**
   * Of {@code scsi} and {@code drm} the kind of device; of {@code mdev} the type it was made from.
   */
  public @Nullable NodeDeviceCapabilityType getDeviceType() {
    return deviceType;
  }

  public NodeDeviceCapability setDeviceType(@Nullable NodeDeviceCapabilityType deviceType) {
    this.deviceType = deviceType;
    return this;
  }

  public NodeDeviceCapabilityType ensureDeviceType() {
    return deviceType != null ? deviceType : (deviceType = new NodeDeviceCapabilityType());
  }

  /**
   * The product: of {@code system} the text alone, of {@code pci} and {@code usb_device} with its
   * id.
   */
  public @Nullable NodeDeviceId getProduct() {
    return product;
  }

  public NodeDeviceCapability setProduct(@Nullable NodeDeviceId product) {
    this.product = product;
    return this;
  }

  public NodeDeviceId ensureProduct() {
    return product != null ? product : (product = new NodeDeviceId());
  }

  /** Of {@code system}, the hardware. */
  public @Nullable NodeDeviceCapabilityHardware getHardware() {
    return hardware;
  }

  public NodeDeviceCapability setHardware(@Nullable NodeDeviceCapabilityHardware hardware) {
    this.hardware = hardware;
    return this;
  }

  public NodeDeviceCapabilityHardware ensureHardware() {
    return hardware != null ? hardware : (hardware = new NodeDeviceCapabilityHardware());
  }

  /** Of {@code system}, the firmware. */
  public @Nullable NodeDeviceCapabilityFirmware getFirmware() {
    return firmware;
  }

  public NodeDeviceCapability setFirmware(@Nullable NodeDeviceCapabilityFirmware firmware) {
    this.firmware = firmware;
    return this;
  }

  public NodeDeviceCapabilityFirmware ensureFirmware() {
    return firmware != null ? firmware : (firmware = new NodeDeviceCapabilityFirmware());
  }

  /** Of {@code storage}, the kind of drive, such as {@code disk} or {@code cdrom}. */
  public @Nullable String getDriveType() {
    return driveType;
  }

  public NodeDeviceCapability setDriveType(@Nullable String driveType) {
    this.driveType = driveType;
    return this;
  }

  /** Of {@code storage}, the model. */
  public @Nullable String getModel() {
    return model;
  }

  public NodeDeviceCapability setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /**
   * The vendor: of {@code storage} the text alone, of {@code pci} and {@code usb_device} with its
   * id.
   */
  public @Nullable NodeDeviceId getVendor() {
    return vendor;
  }

  public NodeDeviceCapability setVendor(@Nullable NodeDeviceId vendor) {
    this.vendor = vendor;
    return this;
  }

  public NodeDeviceId ensureVendor() {
    return vendor != null ? vendor : (vendor = new NodeDeviceId());
  }

  /** Of {@code storage}, the serial number. */
  public @Nullable String getSerial() {
    return serial;
  }

  public NodeDeviceCapability setSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }

  /** Of {@code storage} that cannot be removed, the capacity. */
  public @Nullable ByteSize getSize() {
    return Sizes.ofBytes(size);
  }

  public NodeDeviceCapability setSize(@Nullable ByteSize size) {
    this.size = Sizes.toBytes(size);
    return this;
  }

  /** Of {@code storage} that cannot be removed, the size of a logical block. */
  public @Nullable ByteSize getLogicalBlockSize() {
    return Sizes.ofBytes(logicalBlockSize);
  }

  public NodeDeviceCapability setLogicalBlockSize(@Nullable ByteSize logicalBlockSize) {
    this.logicalBlockSize = Sizes.toBytes(logicalBlockSize);
    return this;
  }

  /** Of {@code storage} that cannot be removed, how many blocks there are. */
  public @Nullable Long getNumBlocks() {
    return Numbers.toLong(numBlocks, "num_blocks");
  }

  public NodeDeviceCapability setNumBlocks(@Nullable Long numBlocks) {
    this.numBlocks = Numbers.wide(numBlocks);
    return this;
  }

  /** Of {@code net}, the name of the interface. */
  public @Nullable String getInterfaceName() {
    return interfaceName;
  }

  public NodeDeviceCapability setInterfaceName(@Nullable String interfaceName) {
    this.interfaceName = interfaceName;
    return this;
  }

  /** Of {@code net}, the MAC address. */
  public @Nullable String getAddress() {
    return address;
  }

  public NodeDeviceCapability setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Of {@code net}, the state of the link. */
  public @Nullable NodeDeviceCapabilityLink getLink() {
    return link;
  }

  public NodeDeviceCapability setLink(@Nullable NodeDeviceCapabilityLink link) {
    this.link = link;
    return this;
  }

  public NodeDeviceCapabilityLink ensureLink() {
    return link != null ? link : (link = new NodeDeviceCapabilityLink());
  }

  /** Of {@code net}, what the hardware takes over from the kernel. */
  public List<NodeDeviceCapabilityFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }

  /** Of {@code scsi_generic}, the device file. */
  public @Nullable String getCharDevice() {
    return charDevice;
  }

  public NodeDeviceCapability setCharDevice(@Nullable String charDevice) {
    this.charDevice = charDevice;
    return this;
  }

  /** Of {@code ccw}, whether it is online. Known values: {@code online}, {@code offline}. */
  public @Nullable String getState() {
    return state;
  }

  public NodeDeviceCapability setState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** Of {@code ccw}, {@code ccwgroup} and {@code css}, the channel subsystem. */
  public @Nullable String getCssid() {
    return cssid;
  }

  public NodeDeviceCapability setCssid(@Nullable String cssid) {
    this.cssid = cssid;
    return this;
  }

  /** Of {@code ccw}, {@code ccwgroup} and {@code css}, the subchannel set. */
  public @Nullable String getSsid() {
    return ssid;
  }

  public NodeDeviceCapability setSsid(@Nullable String ssid) {
    this.ssid = ssid;
    return this;
  }

  /**
   * Of {@code ccw} and {@code ccwgroup} the device number, of {@code css} the subchannel number.
   */
  public @Nullable String getDevno() {
    return devno;
  }

  public NodeDeviceCapability setDevno(@Nullable String devno) {
    this.devno = devno;
    return this;
  }

  /** Of {@code css}, the address of the device behind the subchannel. */
  public @Nullable NodeDeviceCapabilityChannelDevAddr getChannelDevAddr() {
    return channelDevAddr;
  }

  public NodeDeviceCapability setChannelDevAddr(
      @Nullable NodeDeviceCapabilityChannelDevAddr channelDevAddr) {
    this.channelDevAddr = channelDevAddr;
    return this;
  }

  public NodeDeviceCapabilityChannelDevAddr ensureChannelDevAddr() {
    return channelDevAddr != null
        ? channelDevAddr
        : (channelDevAddr = new NodeDeviceCapabilityChannelDevAddr());
  }

  /** Of {@code ccwgroup}, the devices of the group. */
  public @Nullable NodeDeviceCapabilityMembers getMembers() {
    return members;
  }

  public NodeDeviceCapability setMembers(@Nullable NodeDeviceCapabilityMembers members) {
    this.members = members;
    return this;
  }

  public NodeDeviceCapabilityMembers ensureMembers() {
    return members != null ? members : (members = new NodeDeviceCapabilityMembers());
  }

  /** Further natures, such as the virtual functions of a {@code pci} card. */
  public List<NodeDeviceCapabilityCapability> getCapabilities() {
    return capabilities != null ? capabilities : (capabilities = new ArrayList<>());
  }

  /** Of {@code pci} and {@code mdev}, the devices that can only be assigned together. */
  public @Nullable NodeDeviceCapabilityIommuGroup getIommuGroup() {
    return iommuGroup;
  }

  public NodeDeviceCapability setIommuGroup(@Nullable NodeDeviceCapabilityIommuGroup iommuGroup) {
    this.iommuGroup = iommuGroup;
    return this;
  }

  public NodeDeviceCapabilityIommuGroup ensureIommuGroup() {
    return iommuGroup != null ? iommuGroup : (iommuGroup = new NodeDeviceCapabilityIommuGroup());
  }

  /** Of {@code pci}, the NUMA node it is attached to. */
  public @Nullable NodeDeviceCapabilityNuma getNuma() {
    return numa;
  }

  public NodeDeviceCapability setNuma(@Nullable NodeDeviceCapabilityNuma numa) {
    this.numa = numa;
    return this;
  }

  public NodeDeviceCapabilityNuma ensureNuma() {
    return numa != null ? numa : (numa = new NodeDeviceCapabilityNuma());
  }

  /** Of {@code pci}, what its links can do and do. */
  public @Nullable NodeDeviceCapabilityPciExpress getPciExpress() {
    return pciExpress;
  }

  public NodeDeviceCapability setPciExpress(@Nullable NodeDeviceCapabilityPciExpress pciExpress) {
    this.pciExpress = pciExpress;
    return this;
  }

  public NodeDeviceCapabilityPciExpress ensurePciExpress() {
    return pciExpress != null ? pciExpress : (pciExpress = new NodeDeviceCapabilityPciExpress());
  }

  /** Of {@code mdev}, the UUID. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NodeDeviceCapability setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Of {@code mdev}, the address of the device it is a part of. */
  public @Nullable String getParentAddr() {
    return parentAddr;
  }

  public NodeDeviceCapability setParentAddr(@Nullable String parentAddr) {
    this.parentAddr = parentAddr;
    return this;
  }

  /** Of {@code mdev}, attributes of its vendor, in the order in which they are set. */
  public List<NodeDeviceCapabilityAttr> getAttrs() {
    return attrs != null ? attrs : (attrs = new ArrayList<>());
  }

  /** Of {@code vdpa}, the device file. */
  public @Nullable String getChardev() {
    return chardev;
  }

  public NodeDeviceCapability setChardev(@Nullable String chardev) {
    this.chardev = chardev;
    return this;
  }

  /** Of {@code ap_card} and {@code ap_queue}, the crypto adapter. */
  public @Nullable Integer getApAdapter() {
    return apAdapter;
  }

  public NodeDeviceCapability setApAdapter(@Nullable Integer apAdapter) {
    this.apAdapter = apAdapter;
    return this;
  }

  /** Of {@code ap_queue}, the crypto domain. */
  public @Nullable String getApDomain() {
    return apDomain;
  }

  public NodeDeviceCapability setApDomain(@Nullable String apDomain) {
    this.apDomain = apDomain;
    return this;
  }

  /** The capabilities of this type within this one, such as {@code virt_functions}. */
  public List<NodeDeviceCapabilityCapability> capabilities(String type) {
    return getCapabilities().stream().filter(each -> type.equals(each.getType())).toList();
  }

  /** What the capability says, as one record for its type. */
  public NodeDeviceView getView() {
    return NodeDeviceView.of(this);
  }
}
