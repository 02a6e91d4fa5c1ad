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
 * Found at {@code /domain/os/nvram/source}, {@code /domain/os/nvram/source/dataStore/source},
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
      "dataStore",
      "knownHosts",
      "slices",
      "encryption",
      "seclabels",
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

  /** Attribute {@code file}. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainDiskSource setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** Attribute {@code fdgroup}. */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  public DomainDiskSource setFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }

  /** Attribute {@code dev}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainDiskSource setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Attribute {@code dir}. */
  public @Nullable String getDir() {
    return dir;
  }

  public DomainDiskSource setDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }

  /**
   * Attribute {@code startupPolicy}. Known values: {@code mandatory}, {@code requisite}, {@code
   * optional}.
   */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  public DomainDiskSource setStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /**
   * Attribute {@code protocol}. Known values: {@code nbd}, {@code gluster}, {@code rbd}, {@code
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

  /** Attribute {@code name}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainDiskSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Attribute {@code index}. */
  public @Nullable Integer getIndex() {
    return index;
  }

  public DomainDiskSource setIndex(@Nullable Integer index) {
    this.index = index;
    return this;
  }

  /** Attribute {@code tls}, yes or no. */
  public @Nullable Boolean getTls() {
    return tls;
  }

  public DomainDiskSource setTls(@Nullable Boolean tls) {
    this.tls = tls;
    return this;
  }

  /** Attribute {@code tlsHostname}. */
  public @Nullable String getTlsHostname() {
    return tlsHostname;
  }

  public DomainDiskSource setTlsHostname(@Nullable String tlsHostname) {
    this.tlsHostname = tlsHostname;
    return this;
  }

  /** Attribute {@code query}. */
  public @Nullable String getQuery() {
    return query;
  }

  public DomainDiskSource setQuery(@Nullable String query) {
    this.query = query;
    return this;
  }

  /** Attribute {@code pool}. */
  public @Nullable String getPool() {
    return pool;
  }

  public DomainDiskSource setPool(@Nullable String pool) {
    this.pool = pool;
    return this;
  }

  /** Attribute {@code volume}. */
  public @Nullable String getVolume() {
    return volume;
  }

  public DomainDiskSource setVolume(@Nullable String volume) {
    this.volume = volume;
    return this;
  }

  /** Attribute {@code mode}. Known values: {@code host}, {@code direct}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainDiskSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Attribute {@code type}. Known values: {@code pci}, {@code unix}. */
  public @Nullable String getType() {
    return type;
  }

  public DomainDiskSource setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code managed}, yes or no. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainDiskSource setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Attribute {@code namespace}. */
  public @Nullable Long getNamespace() {
    return namespace;
  }

  public DomainDiskSource setNamespace(@Nullable Long namespace) {
    this.namespace = namespace;
    return this;
  }

  /** Attribute {@code path}. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainDiskSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The {@code <host>} elements, in document order. */
  public List<DomainDiskSourceHost> getHosts() {
    if (hosts == null) {
      hosts = new ArrayList<>();
    }
    return hosts;
  }

  /** The {@code <snapshot>} element. */
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

  /** The {@code <config>} element. */
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

  /** The {@code <initiator>} element. */
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

  /** The {@code <auth>} element. */
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

  /** The {@code <ssl>} element. */
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

  /** The {@code <cookies>} element. */
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

  /** The {@code <readahead>} element. */
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

  /** The {@code <timeout>} element. */
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

  /** The {@code <identity>} element. */
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

  /** The {@code <address>} element. */
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

  /** The {@code <reconnect>} element. */
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

  /** The {@code <dataStore>} element. */
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

  /** The {@code <knownHosts>} element. */
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

  /** The {@code <slices>} element. */
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

  /** The {@code <encryption>} element. */
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

  /** The {@code <seclabel>} elements, in document order. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    if (seclabels == null) {
      seclabels = new ArrayList<>();
    }
    return seclabels;
  }

  /** The {@code <reservations>} element. */
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
