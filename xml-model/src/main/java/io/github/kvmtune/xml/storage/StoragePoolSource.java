package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainStorageInitiator;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pool/source}: Where the storage comes from; which properties apply depends on the type of
 * the pool.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "hosts",
      "dir",
      "adapter",
      "names",
      "devices",
      "initiator",
      "auth",
      "vendor",
      "product",
      "format",
      "protocol"
    })
public class StoragePoolSource extends XmlNode {

  @XmlElement(name = "host")
  @Nullable List<StoragePoolSourceHost> hosts;

  @XmlElement @Nullable StoragePoolSourceDir dir;
  @XmlElement @Nullable StoragePoolSourceAdapter adapter;

  @XmlElement(name = "name")
  @Nullable List<StoragePoolSourceName> names;

  @XmlElement(name = "device")
  @Nullable List<StoragePoolSourceDevice> devices;

  @XmlElement @Nullable DomainStorageInitiator initiator;
  @XmlElement @Nullable StoragePoolSourceAuth auth;
  @XmlElement @Nullable StoragePoolSourceName vendor;
  @XmlElement @Nullable StoragePoolSourceName product;
  @XmlElement @Nullable StoragePoolSourceFormat format;
  @XmlElement @Nullable StoragePoolSourceProtocol protocol;

  /** The servers. */
  public List<StoragePoolSourceHost> getHosts() {
    return hosts != null ? hosts : (hosts = new ArrayList<>());
  }

  /** The directory on the server. */
  public @Nullable StoragePoolSourceDir getDir() {
    return dir;
  }

  public StoragePoolSource setDir(@Nullable StoragePoolSourceDir dir) {
    this.dir = dir;
    return this;
  }

  public StoragePoolSourceDir ensureDir() {
    return dir != null ? dir : (dir = new StoragePoolSourceDir());
  }

  /** The host adapter. */
  public @Nullable StoragePoolSourceAdapter getAdapter() {
    return adapter;
  }

  public StoragePoolSource setAdapter(@Nullable StoragePoolSourceAdapter adapter) {
    this.adapter = adapter;
    return this;
  }

  public StoragePoolSourceAdapter ensureAdapter() {
    return adapter != null ? adapter : (adapter = new StoragePoolSourceAdapter());
  }

  /** The name on the source, such as a volume group or a Ceph pool. */
  public List<StoragePoolSourceName> getNames() {
    return names != null ? names : (names = new ArrayList<>());
  }

  /** The block devices. */
  public List<StoragePoolSourceDevice> getDevices() {
    return devices != null ? devices : (devices = new ArrayList<>());
  }

  /** The name by which this host logs in. */
  public @Nullable DomainStorageInitiator getInitiator() {
    return initiator;
  }

  public StoragePoolSource setInitiator(@Nullable DomainStorageInitiator initiator) {
    this.initiator = initiator;
    return this;
  }

  public DomainStorageInitiator ensureInitiator() {
    return initiator != null ? initiator : (initiator = new DomainStorageInitiator());
  }

  /** How this host logs in. */
  public @Nullable StoragePoolSourceAuth getAuth() {
    return auth;
  }

  public StoragePoolSource setAuth(@Nullable StoragePoolSourceAuth auth) {
    this.auth = auth;
    return this;
  }

  public StoragePoolSourceAuth ensureAuth() {
    return auth != null ? auth : (auth = new StoragePoolSourceAuth());
  }

  /** The vendor of the storage. */
  public @Nullable StoragePoolSourceName getVendor() {
    return vendor;
  }

  public StoragePoolSource setVendor(@Nullable StoragePoolSourceName vendor) {
    this.vendor = vendor;
    return this;
  }

  public StoragePoolSourceName ensureVendor() {
    return vendor != null ? vendor : (vendor = new StoragePoolSourceName());
  }

  /** The product. */
  public @Nullable StoragePoolSourceName getProduct() {
    return product;
  }

  public StoragePoolSource setProduct(@Nullable StoragePoolSourceName product) {
    this.product = product;
    return this;
  }

  public StoragePoolSourceName ensureProduct() {
    return product != null ? product : (product = new StoragePoolSourceName());
  }

  /** How the source is laid out. */
  public @Nullable StoragePoolSourceFormat getFormat() {
    return format;
  }

  public StoragePoolSource setFormat(@Nullable StoragePoolSourceFormat format) {
    this.format = format;
    return this;
  }

  public StoragePoolSourceFormat ensureFormat() {
    return format != null ? format : (format = new StoragePoolSourceFormat());
  }

  /** The version of the protocol. */
  public @Nullable StoragePoolSourceProtocol getProtocol() {
    return protocol;
  }

  public StoragePoolSource setProtocol(@Nullable StoragePoolSourceProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  public StoragePoolSourceProtocol ensureProtocol() {
    return protocol != null ? protocol : (protocol = new StoragePoolSourceProtocol());
  }
}
