package io.github.kvmtune.xml.nodedevice;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OneZero;
import io.github.kvmtune.xml.domain.DomainHostAddress;
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
 * {@code /device/capability/capability}: A nature of a device beside its main one; which properties
 * apply depends on its type.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "addresses", "types", "name", "fields", "wwnn", "maxVports",
      "vports", "rport", "wwpn", "fabricWwn", "mediaAvailable", "mediaSize",
      "mediaLabel", "logicalBlockSize", "numBlocks", "groupDevice", "cardType", "chpid"
    })
public class NodeDeviceCapabilityCapability extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute(name = "maxCount")
  @Nullable Long maxCount;

  @XmlElement(name = "address")
  @Nullable List<DomainHostAddress> addresses;

  @XmlElement(name = "type")
  @Nullable List<NodeDeviceCapabilityCapabilityType> types;

  @XmlElement @Nullable String name;
  @XmlElement @Nullable List<NodeDeviceCapabilityCapabilityFields> fields;
  @XmlElement @Nullable String wwnn;

  @XmlElement(name = "max_vports")
  @Nullable Long maxVports;

  @XmlElement @Nullable Long vports;
  @XmlElement @Nullable String rport;
  @XmlElement @Nullable String wwpn;

  @XmlElement(name = "fabric_wwn")
  @Nullable String fabricWwn;

  @XmlElement(name = "media_available")
  @XmlJavaTypeAdapter(OneZero.class)
  @Nullable Boolean mediaAvailable;

  @XmlElement(name = "media_size")
  @Nullable BigInteger mediaSize;

  @XmlElement(name = "media_label")
  @Nullable String mediaLabel;

  @XmlElement(name = "logical_block_size")
  @Nullable BigInteger logicalBlockSize;

  @XmlElement(name = "num_blocks")
  @Nullable BigInteger numBlocks;

  @XmlElement(name = "group_device")
  @Nullable String groupDevice;

  @XmlElement(name = "card_type")
  @Nullable String cardType;

  @XmlElement @Nullable String chpid;

  /**
   * The nature: {@code virt_functions} for an SR-IOV card, {@code phys_function} for one of its
   * functions.
   */
  public @Nullable String getType() {
    return type;
  }

  public NodeDeviceCapabilityCapability setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Of {@code virt_functions}, how many the card can have. Since libvirt 1.3.0. */
  public @Nullable Integer getMaxCount() {
    return Numbers.toInt(maxCount, "maxCount");
  }

  public NodeDeviceCapabilityCapability setMaxCount(@Nullable Integer maxCount) {
    this.maxCount = Numbers.wide(maxCount);
    return this;
  }

  /** Of {@code virt_functions} the functions that are there, of {@code phys_function} the card. */
  public List<DomainHostAddress> getAddresses() {
    return addresses != null ? addresses : (addresses = new ArrayList<>());
  }

  /**
   * Of {@code mdev_types}, the types of mediated devices it can be divided into. Since libvirt
   * 3.4.0.
   */
  public List<NodeDeviceCapabilityCapabilityType> getTypes() {
    return types != null ? types : (types = new ArrayList<>());
  }

  /** Of {@code vpd}, the name of the product. */
  public @Nullable String getName() {
    return name;
  }

  public NodeDeviceCapabilityCapability setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Of {@code vpd}, the read-only and the writable fields. */
  public List<NodeDeviceCapabilityCapabilityFields> getFields() {
    return fields != null ? fields : (fields = new ArrayList<>());
  }

  /** Of {@code fc_host}, the node name. */
  public @Nullable String getWwnn() {
    return wwnn;
  }

  public NodeDeviceCapabilityCapability setWwnn(@Nullable String wwnn) {
    this.wwnn = wwnn;
    return this;
  }

  /** Of {@code vport_ops}, how many virtual ports there can be. */
  public @Nullable Integer getMaxVports() {
    return Numbers.toInt(maxVports, "max_vports");
  }

  public NodeDeviceCapabilityCapability setMaxVports(@Nullable Integer maxVports) {
    this.maxVports = Numbers.wide(maxVports);
    return this;
  }

  /** Of {@code vport_ops}, how many there are. */
  public @Nullable Integer getVports() {
    return Numbers.toInt(vports, "vports");
  }

  public NodeDeviceCapabilityCapability setVports(@Nullable Integer vports) {
    this.vports = Numbers.wide(vports);
    return this;
  }

  /** Of {@code fc_remote_port}, the name of the remote port. */
  public @Nullable String getRport() {
    return rport;
  }

  public NodeDeviceCapabilityCapability setRport(@Nullable String rport) {
    this.rport = rport;
    return this;
  }

  /** Of {@code fc_host} and {@code fc_remote_port}, the port name. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  public NodeDeviceCapabilityCapability setWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /** Of {@code fc_host}, the name of the fabric. */
  public @Nullable String getFabricWwn() {
    return fabricWwn;
  }

  public NodeDeviceCapabilityCapability setFabricWwn(@Nullable String fabricWwn) {
    this.fabricWwn = fabricWwn;
    return this;
  }

  /** Of {@code removable}, whether a medium is in the drive. */
  public @Nullable Boolean getMediaAvailable() {
    return mediaAvailable;
  }

  public NodeDeviceCapabilityCapability setMediaAvailable(@Nullable Boolean mediaAvailable) {
    this.mediaAvailable = mediaAvailable;
    return this;
  }

  /** Of {@code removable}, the capacity of the medium. */
  public @Nullable ByteSize getMediaSize() {
    return Sizes.ofBytes(mediaSize);
  }

  public NodeDeviceCapabilityCapability setMediaSize(@Nullable ByteSize mediaSize) {
    this.mediaSize = Sizes.toBytes(mediaSize);
    return this;
  }

  /** Of {@code removable}, the label of the medium. */
  public @Nullable String getMediaLabel() {
    return mediaLabel;
  }

  public NodeDeviceCapabilityCapability setMediaLabel(@Nullable String mediaLabel) {
    this.mediaLabel = mediaLabel;
    return this;
  }

  /** Of {@code removable}, the size of a logical block. */
  public @Nullable ByteSize getLogicalBlockSize() {
    return Sizes.ofBytes(logicalBlockSize);
  }

  public NodeDeviceCapabilityCapability setLogicalBlockSize(@Nullable ByteSize logicalBlockSize) {
    this.logicalBlockSize = Sizes.toBytes(logicalBlockSize);
    return this;
  }

  /** Of {@code removable}, how many blocks there are. */
  public @Nullable Long getNumBlocks() {
    return Numbers.toLong(numBlocks, "num_blocks");
  }

  public NodeDeviceCapabilityCapability setNumBlocks(@Nullable Long numBlocks) {
    this.numBlocks = Numbers.wide(numBlocks);
    return this;
  }

  /** Of {@code ccwgroup_member}, the group. */
  public @Nullable String getGroupDevice() {
    return groupDevice;
  }

  public NodeDeviceCapabilityCapability setGroupDevice(@Nullable String groupDevice) {
    this.groupDevice = groupDevice;
    return this;
  }

  /** Of {@code qeth_*}, the kind of card. */
  public @Nullable String getCardType() {
    return cardType;
  }

  public NodeDeviceCapabilityCapability setCardType(@Nullable String cardType) {
    this.cardType = cardType;
    return this;
  }

  /** Of {@code qeth_*}, the channel path. */
  public @Nullable String getChpid() {
    return chpid;
  }

  public NodeDeviceCapabilityCapability setChpid(@Nullable String chpid) {
    this.chpid = chpid;
    return this;
  }
}
