package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
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
 * The host end of a character device; which properties apply depends on the type of the device.
 *
 * <p>Found at {@code /domain/devices/console/source}, {@code /domain/devices/parallel/source},
 * {@code /domain/devices/serial/source}, {@code /domain/devices/channel/source}, {@code
 * /domain/devices/smartcard/source} and 2 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"reconnect", "seclabels", "clipboard", "mouse"})
public class DomainChardevSource extends XmlNode {

  @XmlAttribute @Nullable String mode;
  @XmlAttribute @Nullable String path;
  @XmlAttribute @Nullable String host;
  @XmlAttribute @Nullable String service;
  @XmlAttribute @Nullable String channel;
  @XmlAttribute @Nullable String master;
  @XmlAttribute @Nullable String slave;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean append;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tls;

  @XmlElement @Nullable DomainReconnect reconnect;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainDeviceSeclabel> seclabels;

  @XmlElement @Nullable DomainSpiceClipboard clipboard;
  @XmlElement @Nullable DomainSpiceMouse mouse;

  /** Whether to connect, or to bind and listen. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainChardevSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The file, device, pipe or socket. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainChardevSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The host name or address. */
  public @Nullable String getHost() {
    return host;
  }

  public DomainChardevSource setHost(@Nullable String host) {
    this.host = host;
    return this;
  }

  /** The port. */
  public @Nullable String getService() {
    return service;
  }

  public DomainChardevSource setService(@Nullable String service) {
    this.service = service;
    return this;
  }

  /** The name of a spice channel. */
  public @Nullable String getChannel() {
    return channel;
  }

  public DomainChardevSource setChannel(@Nullable String channel) {
    this.channel = channel;
    return this;
  }

  /** The master of a nmdm device. */
  public @Nullable String getMaster() {
    return master;
  }

  public DomainChardevSource setMaster(@Nullable String master) {
    this.master = master;
    return this;
  }

  /** The slave of a nmdm device. */
  public @Nullable String getSlave() {
    return slave;
  }

  public DomainChardevSource setSlave(@Nullable String slave) {
    this.slave = slave;
    return this;
  }

  /** Whether a file is appended to instead of overwritten. */
  public @Nullable Boolean getAppend() {
    return append;
  }

  public DomainChardevSource setAppend(@Nullable Boolean append) {
    this.append = append;
    return this;
  }

  /** Whether a TCP connection is encrypted. */
  public @Nullable Boolean getTls() {
    return tls;
  }

  public DomainChardevSource setTls(@Nullable Boolean tls) {
    this.tls = tls;
    return this;
  }

  /** Whether and how fast a lost connection is set up again. */
  public @Nullable DomainReconnect getReconnect() {
    return reconnect;
  }

  public DomainChardevSource setReconnect(@Nullable DomainReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  public DomainReconnect ensureReconnect() {
    return reconnect != null ? reconnect : (reconnect = new DomainReconnect());
  }

  /** Security labels of the source. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    return seclabels != null ? seclabels : (seclabels = new ArrayList<>());
  }

  /** Whether the clipboard is shared, for the spice agent. */
  public @Nullable DomainSpiceClipboard getClipboard() {
    return clipboard;
  }

  public DomainChardevSource setClipboard(@Nullable DomainSpiceClipboard clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  public DomainSpiceClipboard ensureClipboard() {
    return clipboard != null ? clipboard : (clipboard = new DomainSpiceClipboard());
  }

  /** Who draws the mouse pointer, for the spice agent. */
  public @Nullable DomainSpiceMouse getMouse() {
    return mouse;
  }

  public DomainChardevSource setMouse(@Nullable DomainSpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  public DomainSpiceMouse ensureMouse() {
    return mouse != null ? mouse : (mouse = new DomainSpiceMouse());
  }
}
