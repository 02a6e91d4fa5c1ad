package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.DecimalOrHexLong;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
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
      "hosts", "snapshot", "config", "initiator", "auth", "ssl", "cookies",
      "readahead", "timeout", "identity", "address", "reconnect", "knownHosts", "seclabels",
      "slices", "dataStore", "encryption", "reservations"
    })
public class DomainDiskSource extends XmlNode {

  @XmlAttribute @Nullable String file;
  @XmlAttribute @Nullable String fdgroup;
  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String dir;

  @XmlAttribute(name = "startupPolicy")
  @Nullable String startupPolicy;

  @XmlAttribute @Nullable String protocol;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Long index;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tls;

  @XmlAttribute(name = "tlsHostname")
  @Nullable String tlsHostname;

  @XmlAttribute @Nullable String query;
  @XmlAttribute @Nullable String pool;
  @XmlAttribute @Nullable String volume;
  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute
  @XmlJavaTypeAdapter(DecimalOrHexLong.class)
  @Nullable Long namespace;

  @XmlAttribute @Nullable String path;

  @XmlElement(name = "host")
  @Nullable List<DomainDiskSourceHost> hosts;

  @XmlElement @Nullable DomainDiskSourceSnapshot snapshot;
  @XmlElement @Nullable DomainDiskSourceConfig config;
  @XmlElement @Nullable DomainStorageInitiator initiator;
  @XmlElement @Nullable DomainStorageAuth auth;
  @XmlElement @Nullable DomainDiskSourceSsl ssl;
  @XmlElement @Nullable DomainDiskSourceCookies cookies;
  @XmlElement @Nullable DomainDiskSourceReadahead readahead;
  @XmlElement @Nullable DomainDiskSourceTimeout timeout;
  @XmlElement @Nullable DomainDiskSourceIdentity identity;
  @XmlElement @Nullable DomainHostAddress address;
  @XmlElement @Nullable DomainReconnect reconnect;

  @XmlElement(name = "knownHosts")
  @Nullable DomainDiskSourceKnownHosts knownHosts;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainDeviceSeclabel> seclabels;

  @XmlElement @Nullable DomainDiskSourceSlices slices;

  @XmlElement(name = "dataStore")
  @Nullable DomainDiskSourceDataStore dataStore;

  @XmlElement @Nullable DomainStorageEncryption encryption;
  @XmlElement @Nullable DomainDiskSourceReservations reservations;

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
    return Numbers.toInt(index, "index");
  }

  public DomainDiskSource setIndex(@Nullable Integer index) {
    this.index = Numbers.wide(index);
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
    return hosts != null ? hosts : (hosts = new ArrayList<>());
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
    return snapshot != null ? snapshot : (snapshot = new DomainDiskSourceSnapshot());
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
    return config != null ? config : (config = new DomainDiskSourceConfig());
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
    return initiator != null ? initiator : (initiator = new DomainStorageInitiator());
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
    return auth != null ? auth : (auth = new DomainStorageAuth());
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
    return ssl != null ? ssl : (ssl = new DomainDiskSourceSsl());
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
    return cookies != null ? cookies : (cookies = new DomainDiskSourceCookies());
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
    return readahead != null ? readahead : (readahead = new DomainDiskSourceReadahead());
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
    return timeout != null ? timeout : (timeout = new DomainDiskSourceTimeout());
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
    return identity != null ? identity : (identity = new DomainDiskSourceIdentity());
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
    return address != null ? address : (address = new DomainHostAddress());
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
    return reconnect != null ? reconnect : (reconnect = new DomainReconnect());
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
    return knownHosts != null ? knownHosts : (knownHosts = new DomainDiskSourceKnownHosts());
  }

  /** Security labels of the source. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    return seclabels != null ? seclabels : (seclabels = new ArrayList<>());
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
    return slices != null ? slices : (slices = new DomainDiskSourceSlices());
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
    return dataStore != null ? dataStore : (dataStore = new DomainDiskSourceDataStore());
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
    return encryption != null ? encryption : (encryption = new DomainStorageEncryption());
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
    return reservations != null
        ? reservations
        : (reservations = new DomainDiskSourceReservations());
  }
}
