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
      "mac", "source", "vlan", "virtualport", "bandwidth", "port", "ips",
      "routes", "portForwards", "script", "downscript", "backenddomain", "target", "guest",
      "model", "driver", "backend", "filterref", "tune", "teaming", "link",
      "mtu", "coalesce", "boot", "alias", "rom", "acpi", "address"
    })
public class DomainInterface extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trustGuestRxFilters;

  @XmlElement @Nullable DomainInterfaceMac mac;
  @XmlElement @Nullable DomainInterfaceSource source;
  @XmlElement @Nullable DomainInterfaceVlan vlan;
  @XmlElement @Nullable DomainInterfaceVirtualport virtualport;
  @XmlElement @Nullable DomainInterfaceBandwidth bandwidth;
  @XmlElement @Nullable DomainInterfacePort port;

  @XmlElement(name = "ip")
  @Nullable List<DomainInterfaceIp> ips;

  @XmlElement(name = "route")
  @Nullable List<DomainInterfaceRoute> routes;

  @XmlElement(name = "portForward")
  @Nullable List<DomainInterfacePortForward> portForwards;

  @XmlElement @Nullable DomainInterfaceScript script;
  @XmlElement @Nullable DomainInterfaceScript downscript;
  @XmlElement @Nullable DomainBackendDomain backenddomain;
  @XmlElement @Nullable DomainInterfaceTarget target;
  @XmlElement @Nullable DomainInterfaceGuest guest;
  @XmlElement @Nullable DomainInterfaceModel model;
  @XmlElement @Nullable DomainInterfaceDriver driver;
  @XmlElement @Nullable DomainInterfaceBackend backend;
  @XmlElement @Nullable DomainInterfaceFilterref filterref;
  @XmlElement @Nullable DomainInterfaceTune tune;
  @XmlElement @Nullable DomainTeaming teaming;
  @XmlElement @Nullable DomainInterfaceLink link;
  @XmlElement @Nullable DomainInterfaceMtu mtu;
  @XmlElement @Nullable DomainInterfaceCoalesce coalesce;
  @XmlElement @Nullable DomainDeviceBoot boot;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceRom rom;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

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
    return mac != null ? mac : (mac = new DomainInterfaceMac());
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
    return source != null ? source : (source = new DomainInterfaceSource());
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
    return vlan != null ? vlan : (vlan = new DomainInterfaceVlan());
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
    return virtualport != null ? virtualport : (virtualport = new DomainInterfaceVirtualport());
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
    return bandwidth != null ? bandwidth : (bandwidth = new DomainInterfaceBandwidth());
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
    return port != null ? port : (port = new DomainInterfacePort());
  }

  /** Addresses that are set in the guest, or for type user. */
  public List<DomainInterfaceIp> getIps() {
    return ips != null ? ips : (ips = new ArrayList<>());
  }

  /** Routes that are set in the guest. */
  public List<DomainInterfaceRoute> getRoutes() {
    return routes != null ? routes : (routes = new ArrayList<>());
  }

  /** Host ports that are forwarded to the guest, with passt. */
  public List<DomainInterfacePortForward> getPortForwards() {
    return portForwards != null ? portForwards : (portForwards = new ArrayList<>());
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
    return script != null ? script : (script = new DomainInterfaceScript());
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
    return downscript != null ? downscript : (downscript = new DomainInterfaceScript());
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
    return backenddomain != null ? backenddomain : (backenddomain = new DomainBackendDomain());
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
    return target != null ? target : (target = new DomainInterfaceTarget());
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
    return guest != null ? guest : (guest = new DomainInterfaceGuest());
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
    return model != null ? model : (model = new DomainInterfaceModel());
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
    return driver != null ? driver : (driver = new DomainInterfaceDriver());
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
    return backend != null ? backend : (backend = new DomainInterfaceBackend());
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
    return filterref != null ? filterref : (filterref = new DomainInterfaceFilterref());
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
    return tune != null ? tune : (tune = new DomainInterfaceTune());
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
    return teaming != null ? teaming : (teaming = new DomainTeaming());
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
    return link != null ? link : (link = new DomainInterfaceLink());
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
    return mtu != null ? mtu : (mtu = new DomainInterfaceMtu());
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
    return coalesce != null ? coalesce : (coalesce = new DomainInterfaceCoalesce());
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
    return boot != null ? boot : (boot = new DomainDeviceBoot());
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
    return alias != null ? alias : (alias = new DomainAlias());
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
    return rom != null ? rom : (rom = new DomainDeviceRom());
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
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
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
    return address != null ? address : (address = new DomainAddress());
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
      view.writeTo(this);
    }
    type = view.type();
    return this;
  }
}
