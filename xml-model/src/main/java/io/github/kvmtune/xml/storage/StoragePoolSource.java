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

  @XmlElement(name = "dir")
  @Nullable StoragePoolSourceDir dir;

  @XmlElement(name = "adapter")
  @Nullable StoragePoolSourceAdapter adapter;

  @XmlElement(name = "name")
  @Nullable List<StoragePoolSourceName> names;

  @XmlElement(name = "device")
  @Nullable List<StoragePoolSourceDevice> devices;

  @XmlElement(name = "initiator")
  @Nullable DomainStorageInitiator initiator;

  @XmlElement(name = "auth")
  @Nullable StoragePoolSourceAuth auth;

  @XmlElement(name = "vendor")
  @Nullable StoragePoolSourceName vendor;

  @XmlElement(name = "product")
  @Nullable StoragePoolSourceName product;

  @XmlElement(name = "format")
  @Nullable StoragePoolSourceFormat format;

  @XmlElement(name = "protocol")
  @Nullable StoragePoolSourceProtocol protocol;

  /** The servers. */
  public List<StoragePoolSourceHost> getHosts() {
    if (hosts == null) {
      hosts = new ArrayList<>();
    }
    return hosts;
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
    if (dir == null) {
      dir = new StoragePoolSourceDir();
    }
    return dir;
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
    if (adapter == null) {
      adapter = new StoragePoolSourceAdapter();
    }
    return adapter;
  }

  /** The name on the source, such as a volume group or a Ceph pool. */
  public List<StoragePoolSourceName> getNames() {
    if (names == null) {
      names = new ArrayList<>();
    }
    return names;
  }

  /** The block devices. */
  public List<StoragePoolSourceDevice> getDevices() {
    if (devices == null) {
      devices = new ArrayList<>();
    }
    return devices;
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
    if (initiator == null) {
      initiator = new DomainStorageInitiator();
    }
    return initiator;
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
    if (auth == null) {
      auth = new StoragePoolSourceAuth();
    }
    return auth;
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
    if (vendor == null) {
      vendor = new StoragePoolSourceName();
    }
    return vendor;
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
    if (product == null) {
      product = new StoragePoolSourceName();
    }
    return product;
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
    if (format == null) {
      format = new StoragePoolSourceFormat();
    }
    return format;
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
    if (protocol == null) {
      protocol = new StoragePoolSourceProtocol();
    }
    return protocol;
  }
}
