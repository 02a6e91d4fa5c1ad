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

/** {@code /domain/devices/interface}: A network interface of the guest. */
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
   * How it is connected to the host. Known values: {@code bridge}, {@code ethernet}, {@code
   * vhostuser}, {@code network}, {@code direct}, {@code user}, {@code internal}, {@code mcast},
   * {@code client}, {@code udp}, {@code server}, {@code hostdev}, {@code vdpa}, {@code null},
   * {@code vds}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainInterface setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** For type hostdev, whether libvirt detaches the device from the host and gives it back. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainInterface setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Whether the host follows the guest's changes of MAC address and receive filters. */
  public @Nullable Boolean getTrustGuestRxFilters() {
    return trustGuestRxFilters;
  }

  public DomainInterface setTrustGuestRxFilters(@Nullable Boolean trustGuestRxFilters) {
    this.trustGuestRxFilters = trustGuestRxFilters;
    return this;
  }

  /** The MAC address; libvirt makes one up if it is unset. */
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

  /** What the interface is connected to. */
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

  /** VLAN tags that the host adds and removes. */
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

  /** The port of a switch such as Open vSwitch. */
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

  /** Limits of traffic. */
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

  /** Settings of the bridge port. */
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

  /** Addresses that are set in the guest, or for type user. */
  public List<DomainInterfaceIp> getIps() {
    if (ips == null) {
      ips = new ArrayList<>();
    }
    return ips;
  }

  /** Routes that are set in the guest. */
  public List<DomainInterfaceRoute> getRoutes() {
    if (routes == null) {
      routes = new ArrayList<>();
    }
    return routes;
  }

  /** Host ports that are forwarded to the guest, with passt. */
  public List<DomainInterfacePortForward> getPortForwards() {
    if (portForwards == null) {
      portForwards = new ArrayList<>();
    }
    return portForwards;
  }

  /** The program that sets the host side up. */
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

  /** The program that takes the host side down. */
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

  /** The Xen domain that serves the device. */
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

  /** The host side of the interface. */
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

  /** The guest side of the interface, for containers. */
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

  /** The model of the network card; libvirt falls back to a slow one if it is unset. */
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

  /** How packets are moved: backend, queues and offloads. */
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

  /** Devices and programs behind the interface. */
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

  /** Filter rules for the traffic. */
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

  /** The send buffer. */
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

  /** The pairing of a virtio interface with a passed-through one, for migration. */
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

  /** Whether the cable is plugged in. */
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

  /** The largest packet. */
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

  /** How receive interrupts are gathered. */
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

  /**
   * The place of the device in the boot order; not together with {@code <boot>} in {@code <os>}.
   */
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

  /** The name of the device; names of the user's own start with {@code ua-}. */
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

  /** The option ROM of the PCI device. */
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

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
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

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
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

  /** What the interface is connected to, as a record of its type. */
  public InterfaceSourceView getSourceView() {
    return InterfaceSourceView.of(this);
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainInterface setSourceView(InterfaceSourceView view) {
    InterfaceSourceView now = getSourceView();
    if (!view.equals(now)) {
      if (!view.type().equals(now.type())) {
        source = null;
        managed = null;
      }
      type = view.type();
      view.writeTo(this);
    }
    return this;
  }
}
