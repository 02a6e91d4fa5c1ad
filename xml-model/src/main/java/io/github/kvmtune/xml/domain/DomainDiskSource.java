package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHexLong;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of a disk is; which properties apply depends on the type of the disk.
 *
 * <p>Found at {@code /domain/os/nvram/source}, {@code /domain/os/nvram/source/dataStore/source},
 * {@code /domain/devices/disk/source}, {@code /domain/devices/disk/source/dataStore/source}, {@code
 * /domain/devices/disk/mirror/source} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "hosts",
      "snapshot",
      "config",
      "initiator",
      "auth",
      "ssl",
      "cookies",
      "readahead",
      "timeout",
      "identity",
      "address",
      "reconnect",
      "knownHosts",
      "seclabels",
      "slices",
      "dataStore",
      "encryption",
      "reservations"
    })
public class DomainDiskSource extends XmlNode {

  @XmlAttribute(name = "file")
  @Nullable String file;

  @XmlAttribute(name = "fdgroup")
  @Nullable String fdgroup;

  @XmlAttribute(name = "dev")
  @Nullable String dev;

  @XmlAttribute(name = "dir")
  @Nullable String dir;

  @XmlAttribute(name = "startupPolicy")
  @Nullable String startupPolicy;

  @XmlAttribute(name = "protocol")
  @Nullable String protocol;

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "index")
  @Nullable Integer index;

  @XmlAttribute(name = "tls")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tls;

  @XmlAttribute(name = "tlsHostname")
  @Nullable String tlsHostname;

  @XmlAttribute(name = "query")
  @Nullable String query;

  @XmlAttribute(name = "pool")
  @Nullable String pool;

  @XmlAttribute(name = "volume")
  @Nullable String volume;

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "managed")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute(name = "namespace")
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long namespace;

  @XmlAttribute(name = "path")
  @Nullable String path;

  @XmlElement(name = "host")
  @Nullable List<DomainDiskSourceHost> hosts;

  @XmlElement(name = "snapshot")
  @Nullable DomainDiskSourceSnapshot snapshot;

  @XmlElement(name = "config")
  @Nullable DomainDiskSourceConfig config;

  @XmlElement(name = "initiator")
  @Nullable DomainStorageInitiator initiator;

  @XmlElement(name = "auth")
  @Nullable DomainStorageAuth auth;

  @XmlElement(name = "ssl")
  @Nullable DomainDiskSourceSsl ssl;

  @XmlElement(name = "cookies")
  @Nullable DomainDiskSourceCookies cookies;

  @XmlElement(name = "readahead")
  @Nullable DomainDiskSourceReadahead readahead;

  @XmlElement(name = "timeout")
  @Nullable DomainDiskSourceTimeout timeout;

  @XmlElement(name = "identity")
  @Nullable DomainDiskSourceIdentity identity;

  @XmlElement(name = "address")
  @Nullable DomainHostAddress address;

  @XmlElement(name = "reconnect")
  @Nullable DomainReconnect reconnect;

  @XmlElement(name = "dataStore")
  @Nullable DomainDiskSourceDataStore dataStore;

  @XmlElement(name = "knownHosts")
  @Nullable DomainDiskSourceKnownHosts knownHosts;

  @XmlElement(name = "slices")
  @Nullable DomainDiskSourceSlices slices;

  @XmlElement(name = "encryption")
  @Nullable DomainStorageEncryption encryption;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainDeviceSeclabel> seclabels;

  @XmlElement(name = "reservations")
  @Nullable DomainDiskSourceReservations reservations;

  /** The image file, for type file. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainDiskSource setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /**
   * The name of passed file descriptors that are used to open {@code file}. Since libvirt 9.0.0.
   */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  public DomainDiskSource setFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }

  /** The block device, for type block. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainDiskSource setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The directory, for type dir. */
  public @Nullable String getDir() {
    return dir;
  }

  public DomainDiskSource setDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }

  /**
   * What happens when the source is missing at start; the domain fails to start if unset. Known
   * values: {@code mandatory}, {@code requisite}, {@code optional}.
   */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  public DomainDiskSource setStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /**
   * The protocol, for type network. Known values: {@code nbd}, {@code gluster}, {@code rbd}, {@code
   * iscsi}, {@code http}, {@code https}, {@code ftps}, {@code ftp}, {@code sheepdog}, {@code tftp},
   * {@code vxhs}, {@code nfs}, {@code ssh}.
   */
  public @Nullable String getProtocol() {
    return protocol;
  }

  public DomainDiskSource setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** The volume, image or export on the server, for type network. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The number of the image in its chain, written by libvirt. */
  public @Nullable Integer getIndex() {
    return index;
  }

  public DomainDiskSource setIndex(@Nullable Integer index) {
    this.index = index;
    return this;
  }

  /** Whether the connection is encrypted. */
  public @Nullable Boolean getTls() {
    return tls;
  }

  public DomainDiskSource setTls(@Nullable Boolean tls) {
    this.tls = tls;
    return this;
  }

  /** The name the server's certificate must have, if it is not that of the host. */
  public @Nullable String getTlsHostname() {
    return tlsHostname;
  }

  public DomainDiskSource setTlsHostname(@Nullable String tlsHostname) {
    this.tlsHostname = tlsHostname;
    return this;
  }

  /** The query part of an HTTP address. */
  public @Nullable String getQuery() {
    return query;
  }

  public DomainDiskSource setQuery(@Nullable String query) {
    this.query = query;
    return this;
  }

  /** The storage pool, for type volume. */
  public @Nullable String getPool() {
    return pool;
  }

  public DomainDiskSource setPool(@Nullable String pool) {
    this.pool = pool;
    return this;
  }

  /** The volume in {@code pool}, for type volume. */
  public @Nullable String getVolume() {
    return volume;
  }

  public DomainDiskSource setVolume(@Nullable String volume) {
    this.volume = volume;
    return this;
  }

  /**
   * How an iSCSI pool is accessed: through the host, or directly by the hypervisor. Known values:
   * {@code host}, {@code direct}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainDiskSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * The kind of device or socket: {@code pci} for type nvme, {@code unix} for type vhostuser. Known
   * values: {@code pci}, {@code unix}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Whether libvirt detaches the NVMe device from the host and gives it back. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainDiskSource setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** The NVMe namespace, from 1. */
  public @Nullable Long getNamespace() {
    return namespace;
  }

  public DomainDiskSource setNamespace(@Nullable Long namespace) {
    this.namespace = namespace;
    return this;
  }

  /** The socket, for type vhostuser. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainDiskSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The servers, for type network. */
  public List<DomainDiskSourceHost> getHosts() {
    if (hosts == null) {
      hosts = new ArrayList<>();
    }
    return hosts;
  }

  /** The snapshot of an rbd image. */
  public @Nullable DomainDiskSourceSnapshot getSnapshot() {
    return snapshot;
  }

  public DomainDiskSource setSnapshot(@Nullable DomainDiskSourceSnapshot snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  public DomainDiskSourceSnapshot ensureSnapshot() {
    if (snapshot == null) {
      snapshot = new DomainDiskSourceSnapshot();
    }
    return snapshot;
  }

  /** The configuration file of the rbd client. */
  public @Nullable DomainDiskSourceConfig getConfig() {
    return config;
  }

  public DomainDiskSource setConfig(@Nullable DomainDiskSourceConfig config) {
    this.config = config;
    return this;
  }

  public DomainDiskSourceConfig ensureConfig() {
    if (config == null) {
      config = new DomainDiskSourceConfig();
    }
    return config;
  }

  /** The iSCSI initiator. */
  public @Nullable DomainStorageInitiator getInitiator() {
    return initiator;
  }

  public DomainDiskSource setInitiator(@Nullable DomainStorageInitiator initiator) {
    this.initiator = initiator;
    return this;
  }

  public DomainStorageInitiator ensureInitiator() {
    if (initiator == null) {
      initiator = new DomainStorageInitiator();
    }
    return initiator;
  }

  /** How to log in to the server. */
  public @Nullable DomainStorageAuth getAuth() {
    return auth;
  }

  public DomainDiskSource setAuth(@Nullable DomainStorageAuth auth) {
    this.auth = auth;
    return this;
  }

  public DomainStorageAuth ensureAuth() {
    if (auth == null) {
      auth = new DomainStorageAuth();
    }
    return auth;
  }

  /** Whether the certificate of the server is checked. */
  public @Nullable DomainDiskSourceSsl getSsl() {
    return ssl;
  }

  public DomainDiskSource setSsl(@Nullable DomainDiskSourceSsl ssl) {
    this.ssl = ssl;
    return this;
  }

  public DomainDiskSourceSsl ensureSsl() {
    if (ssl == null) {
      ssl = new DomainDiskSourceSsl();
    }
    return ssl;
  }

  /** Cookies sent to an HTTP server. */
  public @Nullable DomainDiskSourceCookies getCookies() {
    return cookies;
  }

  public DomainDiskSource setCookies(@Nullable DomainDiskSourceCookies cookies) {
    this.cookies = cookies;
    return this;
  }

  public DomainDiskSourceCookies ensureCookies() {
    if (cookies == null) {
      cookies = new DomainDiskSourceCookies();
    }
    return cookies;
  }

  /** How much is read ahead. */
  public @Nullable DomainDiskSourceReadahead getReadahead() {
    return readahead;
  }

  public DomainDiskSource setReadahead(@Nullable DomainDiskSourceReadahead readahead) {
    this.readahead = readahead;
    return this;
  }

  public DomainDiskSourceReadahead ensureReadahead() {
    if (readahead == null) {
      readahead = new DomainDiskSourceReadahead();
    }
    return readahead;
  }

  /** How long to wait for the server. */
  public @Nullable DomainDiskSourceTimeout getTimeout() {
    return timeout;
  }

  public DomainDiskSource setTimeout(@Nullable DomainDiskSourceTimeout timeout) {
    this.timeout = timeout;
    return this;
  }

  public DomainDiskSourceTimeout ensureTimeout() {
    if (timeout == null) {
      timeout = new DomainDiskSourceTimeout();
    }
    return timeout;
  }

  /** User and group on an NFS or SSH server. */
  public @Nullable DomainDiskSourceIdentity getIdentity() {
    return identity;
  }

  public DomainDiskSource setIdentity(@Nullable DomainDiskSourceIdentity identity) {
    this.identity = identity;
    return this;
  }

  public DomainDiskSourceIdentity ensureIdentity() {
    if (identity == null) {
      identity = new DomainDiskSourceIdentity();
    }
    return identity;
  }

  /** The NVMe device on the host. */
  public @Nullable DomainHostAddress getAddress() {
    return address;
  }

  public DomainDiskSource setAddress(@Nullable DomainHostAddress address) {
    this.address = address;
    return this;
  }

  public DomainHostAddress ensureAddress() {
    if (address == null) {
      address = new DomainHostAddress();
    }
    return address;
  }

  /** Whether a lost connection is set up again. */
  public @Nullable DomainReconnect getReconnect() {
    return reconnect;
  }

  public DomainDiskSource setReconnect(@Nullable DomainReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  public DomainReconnect ensureReconnect() {
    if (reconnect == null) {
      reconnect = new DomainReconnect();
    }
    return reconnect;
  }

  /** Where the data of a qcow2 image with an external data file is. Since libvirt 10.10.0. */
  public @Nullable DomainDiskSourceDataStore getDataStore() {
    return dataStore;
  }

  public DomainDiskSource setDataStore(@Nullable DomainDiskSourceDataStore dataStore) {
    this.dataStore = dataStore;
    return this;
  }

  public DomainDiskSourceDataStore ensureDataStore() {
    if (dataStore == null) {
      dataStore = new DomainDiskSourceDataStore();
    }
    return dataStore;
  }

  /** The known hosts file of SSH. */
  public @Nullable DomainDiskSourceKnownHosts getKnownHosts() {
    return knownHosts;
  }

  public DomainDiskSource setKnownHosts(@Nullable DomainDiskSourceKnownHosts knownHosts) {
    this.knownHosts = knownHosts;
    return this;
  }

  public DomainDiskSourceKnownHosts ensureKnownHosts() {
    if (knownHosts == null) {
      knownHosts = new DomainDiskSourceKnownHosts();
    }
    return knownHosts;
  }

  /** The part of the storage that is used. */
  public @Nullable DomainDiskSourceSlices getSlices() {
    return slices;
  }

  public DomainDiskSource setSlices(@Nullable DomainDiskSourceSlices slices) {
    this.slices = slices;
    return this;
  }

  public DomainDiskSourceSlices ensureSlices() {
    if (slices == null) {
      slices = new DomainDiskSourceSlices();
    }
    return slices;
  }

  /** How the image is encrypted. */
  public @Nullable DomainStorageEncryption getEncryption() {
    return encryption;
  }

  public DomainDiskSource setEncryption(@Nullable DomainStorageEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  public DomainStorageEncryption ensureEncryption() {
    if (encryption == null) {
      encryption = new DomainStorageEncryption();
    }
    return encryption;
  }

  /** Security labels of the source. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    if (seclabels == null) {
      seclabels = new ArrayList<>();
    }
    return seclabels;
  }

  /** Persistent reservations of SCSI. */
  public @Nullable DomainDiskSourceReservations getReservations() {
    return reservations;
  }

  public DomainDiskSource setReservations(@Nullable DomainDiskSourceReservations reservations) {
    this.reservations = reservations;
    return this;
  }

  public DomainDiskSourceReservations ensureReservations() {
    if (reservations == null) {
      reservations = new DomainDiskSourceReservations();
    }
    return reservations;
  }
}
