package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
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

/** {@code /domain/devices/interface}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "mac",
      "source",
      "vlan",
      "virtualport",
      "bandwidth",
      "port",
      "ips",
      "routes",
      "portForwards",
      "script",
      "downscript",
      "backenddomain",
      "target",
      "guest",
      "model",
      "driver",
      "backend",
      "filterref",
      "tune",
      "teaming",
      "link",
      "mtu",
      "coalesce",
      "boot",
      "alias",
      "rom",
      "acpi",
      "address"
    })
public class DomainInterface extends XmlNode {

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "managed")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute(name = "trustGuestRxFilters")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trustGuestRxFilters;

  @XmlElement(name = "mac")
  @Nullable DomainInterfaceMac mac;

  @XmlElement(name = "source")
  @Nullable DomainInterfaceSource source;

  @XmlElement(name = "vlan")
  @Nullable DomainInterfaceVlan vlan;

  @XmlElement(name = "virtualport")
  @Nullable DomainInterfaceVirtualport virtualport;

  @XmlElement(name = "bandwidth")
  @Nullable DomainInterfaceBandwidth bandwidth;

  @XmlElement(name = "port")
  @Nullable DomainInterfacePort port;

  @XmlElement(name = "ip")
  @Nullable List<DomainInterfaceIp> ips;

  @XmlElement(name = "route")
  @Nullable List<DomainInterfaceRoute> routes;

  @XmlElement(name = "portForward")
  @Nullable List<DomainInterfacePortForward> portForwards;

  @XmlElement(name = "script")
  @Nullable DomainInterfaceScript script;

  @XmlElement(name = "downscript")
  @Nullable DomainInterfaceScript downscript;

  @XmlElement(name = "backenddomain")
  @Nullable DomainBackendDomain backenddomain;

  @XmlElement(name = "target")
  @Nullable DomainInterfaceTarget target;

  @XmlElement(name = "guest")
  @Nullable DomainInterfaceGuest guest;

  @XmlElement(name = "model")
  @Nullable DomainInterfaceModel model;

  @XmlElement(name = "driver")
  @Nullable DomainInterfaceDriver driver;

  @XmlElement(name = "backend")
  @Nullable DomainInterfaceBackend backend;

  @XmlElement(name = "filterref")
  @Nullable DomainInterfaceFilterref filterref;

  @XmlElement(name = "tune")
  @Nullable DomainInterfaceTune tune;

  @XmlElement(name = "teaming")
  @Nullable DomainTeaming teaming;

  @XmlElement(name = "link")
  @Nullable DomainInterfaceLink link;

  @XmlElement(name = "mtu")
  @Nullable DomainInterfaceMtu mtu;

  @XmlElement(name = "coalesce")
  @Nullable DomainInterfaceCoalesce coalesce;

  @XmlElement(name = "boot")
  @Nullable DomainDeviceBoot boot;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "rom")
  @Nullable DomainDeviceRom rom;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /**
   * Attribute {@code type}. Known values: {@code bridge}, {@code ethernet}, {@code vhostuser},
   * {@code network}, {@code direct}, {@code user}, {@code internal}, {@code mcast}, {@code client},
   * {@code udp}, {@code server}, {@code hostdev}, {@code vdpa}, {@code null}, {@code vds}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterface setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code managed}, yes or no. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainInterface setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Attribute {@code trustGuestRxFilters}, yes or no. */
  public @Nullable Boolean getTrustGuestRxFilters() {
    return trustGuestRxFilters;
  }

  public DomainInterface setTrustGuestRxFilters(@Nullable Boolean trustGuestRxFilters) {
    this.trustGuestRxFilters = trustGuestRxFilters;
    return this;
  }

  /** The {@code <mac>} element. */
  public @Nullable DomainInterfaceMac getMac() {
    return mac;
  }

  public DomainInterface setMac(@Nullable DomainInterfaceMac mac) {
    this.mac = mac;
    return this;
  }

  public DomainInterfaceMac ensureMac() {
    if (mac == null) {
      mac = new DomainInterfaceMac();
    }
    return mac;
  }

  /** The {@code <source>} element. */
  public @Nullable DomainInterfaceSource getSource() {
    return source;
  }

  public DomainInterface setSource(@Nullable DomainInterfaceSource source) {
    this.source = source;
    return this;
  }

  public DomainInterfaceSource ensureSource() {
    if (source == null) {
      source = new DomainInterfaceSource();
    }
    return source;
  }

  /** The {@code <vlan>} element. */
  public @Nullable DomainInterfaceVlan getVlan() {
    return vlan;
  }

  public DomainInterface setVlan(@Nullable DomainInterfaceVlan vlan) {
    this.vlan = vlan;
    return this;
  }

  public DomainInterfaceVlan ensureVlan() {
    if (vlan == null) {
      vlan = new DomainInterfaceVlan();
    }
    return vlan;
  }

  /** The {@code <virtualport>} element. */
  public @Nullable DomainInterfaceVirtualport getVirtualport() {
    return virtualport;
  }

  public DomainInterface setVirtualport(@Nullable DomainInterfaceVirtualport virtualport) {
    this.virtualport = virtualport;
    return this;
  }

  public DomainInterfaceVirtualport ensureVirtualport() {
    if (virtualport == null) {
      virtualport = new DomainInterfaceVirtualport();
    }
    return virtualport;
  }

  /** The {@code <bandwidth>} element. */
  public @Nullable DomainInterfaceBandwidth getBandwidth() {
    return bandwidth;
  }

  public DomainInterface setBandwidth(@Nullable DomainInterfaceBandwidth bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  public DomainInterfaceBandwidth ensureBandwidth() {
    if (bandwidth == null) {
      bandwidth = new DomainInterfaceBandwidth();
    }
    return bandwidth;
  }

  /** The {@code <port>} element. */
  public @Nullable DomainInterfacePort getPort() {
    return port;
  }

  public DomainInterface setPort(@Nullable DomainInterfacePort port) {
    this.port = port;
    return this;
  }

  public DomainInterfacePort ensurePort() {
    if (port == null) {
      port = new DomainInterfacePort();
    }
    return port;
  }

  /** The {@code <ip>} elements, in document order. */
  public List<DomainInterfaceIp> getIps() {
    if (ips == null) {
      ips = new ArrayList<>();
    }
    return ips;
  }

  /** The {@code <route>} elements, in document order. */
  public List<DomainInterfaceRoute> getRoutes() {
    if (routes == null) {
      routes = new ArrayList<>();
    }
    return routes;
  }

  /** The {@code <portForward>} elements, in document order. */
  public List<DomainInterfacePortForward> getPortForwards() {
    if (portForwards == null) {
      portForwards = new ArrayList<>();
    }
    return portForwards;
  }

  /** The {@code <script>} element. */
  public @Nullable DomainInterfaceScript getScript() {
    return script;
  }

  public DomainInterface setScript(@Nullable DomainInterfaceScript script) {
    this.script = script;
    return this;
  }

  public DomainInterfaceScript ensureScript() {
    if (script == null) {
      script = new DomainInterfaceScript();
    }
    return script;
  }

  /** The {@code <downscript>} element. */
  public @Nullable DomainInterfaceScript getDownscript() {
    return downscript;
  }

  public DomainInterface setDownscript(@Nullable DomainInterfaceScript downscript) {
    this.downscript = downscript;
    return this;
  }

  public DomainInterfaceScript ensureDownscript() {
    if (downscript == null) {
      downscript = new DomainInterfaceScript();
    }
    return downscript;
  }

  /** The {@code <backenddomain>} element. */
  public @Nullable DomainBackendDomain getBackenddomain() {
    return backenddomain;
  }

  public DomainInterface setBackenddomain(@Nullable DomainBackendDomain backenddomain) {
    this.backenddomain = backenddomain;
    return this;
  }

  public DomainBackendDomain ensureBackenddomain() {
    if (backenddomain == null) {
      backenddomain = new DomainBackendDomain();
    }
    return backenddomain;
  }

  /** The {@code <target>} element. */
  public @Nullable DomainInterfaceTarget getTarget() {
    return target;
  }

  public DomainInterface setTarget(@Nullable DomainInterfaceTarget target) {
    this.target = target;
    return this;
  }

  public DomainInterfaceTarget ensureTarget() {
    if (target == null) {
      target = new DomainInterfaceTarget();
    }
    return target;
  }

  /** The {@code <guest>} element. */
  public @Nullable DomainInterfaceGuest getGuest() {
    return guest;
  }

  public DomainInterface setGuest(@Nullable DomainInterfaceGuest guest) {
    this.guest = guest;
    return this;
  }

  public DomainInterfaceGuest ensureGuest() {
    if (guest == null) {
      guest = new DomainInterfaceGuest();
    }
    return guest;
  }

  /** The {@code <model>} element. */
  public @Nullable DomainInterfaceModel getModel() {
    return model;
  }

  public DomainInterface setModel(@Nullable DomainInterfaceModel model) {
    this.model = model;
    return this;
  }

  public DomainInterfaceModel ensureModel() {
    if (model == null) {
      model = new DomainInterfaceModel();
    }
    return model;
  }

  /** The {@code <driver>} element. */
  public @Nullable DomainInterfaceDriver getDriver() {
    return driver;
  }

  public DomainInterface setDriver(@Nullable DomainInterfaceDriver driver) {
    this.driver = driver;
    return this;
  }

  public DomainInterfaceDriver ensureDriver() {
    if (driver == null) {
      driver = new DomainInterfaceDriver();
    }
    return driver;
  }

  /** The {@code <backend>} element. */
  public @Nullable DomainInterfaceBackend getBackend() {
    return backend;
  }

  public DomainInterface setBackend(@Nullable DomainInterfaceBackend backend) {
    this.backend = backend;
    return this;
  }

  public DomainInterfaceBackend ensureBackend() {
    if (backend == null) {
      backend = new DomainInterfaceBackend();
    }
    return backend;
  }

  /** The {@code <filterref>} element. */
  public @Nullable DomainInterfaceFilterref getFilterref() {
    return filterref;
  }

  public DomainInterface setFilterref(@Nullable DomainInterfaceFilterref filterref) {
    this.filterref = filterref;
    return this;
  }

  public DomainInterfaceFilterref ensureFilterref() {
    if (filterref == null) {
      filterref = new DomainInterfaceFilterref();
    }
    return filterref;
  }

  /** The {@code <tune>} element. */
  public @Nullable DomainInterfaceTune getTune() {
    return tune;
  }

  public DomainInterface setTune(@Nullable DomainInterfaceTune tune) {
    this.tune = tune;
    return this;
  }

  public DomainInterfaceTune ensureTune() {
    if (tune == null) {
      tune = new DomainInterfaceTune();
    }
    return tune;
  }

  /** The {@code <teaming>} element. */
  public @Nullable DomainTeaming getTeaming() {
    return teaming;
  }

  public DomainInterface setTeaming(@Nullable DomainTeaming teaming) {
    this.teaming = teaming;
    return this;
  }

  public DomainTeaming ensureTeaming() {
    if (teaming == null) {
      teaming = new DomainTeaming();
    }
    return teaming;
  }

  /** The {@code <link>} element. */
  public @Nullable DomainInterfaceLink getLink() {
    return link;
  }

  public DomainInterface setLink(@Nullable DomainInterfaceLink link) {
    this.link = link;
    return this;
  }

  public DomainInterfaceLink ensureLink() {
    if (link == null) {
      link = new DomainInterfaceLink();
    }
    return link;
  }

  /** The {@code <mtu>} element. */
  public @Nullable DomainInterfaceMtu getMtu() {
    return mtu;
  }

  public DomainInterface setMtu(@Nullable DomainInterfaceMtu mtu) {
    this.mtu = mtu;
    return this;
  }

  public DomainInterfaceMtu ensureMtu() {
    if (mtu == null) {
      mtu = new DomainInterfaceMtu();
    }
    return mtu;
  }

  /** The {@code <coalesce>} element. */
  public @Nullable DomainInterfaceCoalesce getCoalesce() {
    return coalesce;
  }

  public DomainInterface setCoalesce(@Nullable DomainInterfaceCoalesce coalesce) {
    this.coalesce = coalesce;
    return this;
  }

  public DomainInterfaceCoalesce ensureCoalesce() {
    if (coalesce == null) {
      coalesce = new DomainInterfaceCoalesce();
    }
    return coalesce;
  }

  /** The {@code <boot>} element. */
  public @Nullable DomainDeviceBoot getBoot() {
    return boot;
  }

  public DomainInterface setBoot(@Nullable DomainDeviceBoot boot) {
    this.boot = boot;
    return this;
  }

  public DomainDeviceBoot ensureBoot() {
    if (boot == null) {
      boot = new DomainDeviceBoot();
    }
    return boot;
  }

  /** The {@code <alias>} element. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainInterface setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    if (alias == null) {
      alias = new DomainAlias();
    }
    return alias;
  }

  /** The {@code <rom>} element. */
  public @Nullable DomainDeviceRom getRom() {
    return rom;
  }

  public DomainInterface setRom(@Nullable DomainDeviceRom rom) {
    this.rom = rom;
    return this;
  }

  public DomainDeviceRom ensureRom() {
    if (rom == null) {
      rom = new DomainDeviceRom();
    }
    return rom;
  }

  /** The {@code <acpi>} element. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainInterface setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    if (acpi == null) {
      acpi = new DomainDeviceAcpi();
    }
    return acpi;
  }

  /** The {@code <address>} element. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainInterface setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    if (address == null) {
      address = new DomainAddress();
    }
    return address;
  }
}
