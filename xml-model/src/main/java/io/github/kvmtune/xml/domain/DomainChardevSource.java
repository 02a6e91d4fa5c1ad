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
 * Found at {@code /domain/devices/console/source}, {@code /domain/devices/parallel/source}, {@code
 * /domain/devices/serial/source}, {@code /domain/devices/channel/source}, {@code
 * /domain/devices/smartcard/source} and 2 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"reconnect", "seclabels", "clipboard", "mouse"})
public class DomainChardevSource extends XmlNode {

  @XmlAttribute(name = "mode")
  @Nullable String mode;

  @XmlAttribute(name = "path")
  @Nullable String path;

  @XmlAttribute(name = "host")
  @Nullable String host;

  @XmlAttribute(name = "service")
  @Nullable String service;

  @XmlAttribute(name = "channel")
  @Nullable String channel;

  @XmlAttribute(name = "master")
  @Nullable String master;

  @XmlAttribute(name = "slave")
  @Nullable String slave;

  @XmlAttribute(name = "append")
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean append;

  @XmlAttribute(name = "tls")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tls;

  @XmlElement(name = "reconnect")
  @Nullable DomainReconnect reconnect;

  @XmlElement(name = "seclabel")
  @Nullable List<DomainDeviceSeclabel> seclabels;

  @XmlElement(name = "clipboard")
  @Nullable DomainSpiceClipboard clipboard;

  @XmlElement(name = "mouse")
  @Nullable DomainSpiceMouse mouse;

  /** Attribute {@code mode}. */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainChardevSource setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Attribute {@code path}. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainChardevSource setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Attribute {@code host}. */
  public @Nullable String getHost() {
    return host;
  }

  public DomainChardevSource setHost(@Nullable String host) {
    this.host = host;
    return this;
  }

  /** Attribute {@code service}. */
  public @Nullable String getService() {
    return service;
  }

  public DomainChardevSource setService(@Nullable String service) {
    this.service = service;
    return this;
  }

  /** Attribute {@code channel}. */
  public @Nullable String getChannel() {
    return channel;
  }

  public DomainChardevSource setChannel(@Nullable String channel) {
    this.channel = channel;
    return this;
  }

  /** Attribute {@code master}. */
  public @Nullable String getMaster() {
    return master;
  }

  public DomainChardevSource setMaster(@Nullable String master) {
    this.master = master;
    return this;
  }

  /** Attribute {@code slave}. */
  public @Nullable String getSlave() {
    return slave;
  }

  public DomainChardevSource setSlave(@Nullable String slave) {
    this.slave = slave;
    return this;
  }

  /** Attribute {@code append}, on or off. */
  public @Nullable Boolean getAppend() {
    return append;
  }

  public DomainChardevSource setAppend(@Nullable Boolean append) {
    this.append = append;
    return this;
  }

  /** Attribute {@code tls}, yes or no. */
  public @Nullable Boolean getTls() {
    return tls;
  }

  public DomainChardevSource setTls(@Nullable Boolean tls) {
    this.tls = tls;
    return this;
  }

  /** The {@code <reconnect>} element. */
  public @Nullable DomainReconnect getReconnect() {
    return reconnect;
  }

  public DomainChardevSource setReconnect(@Nullable DomainReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  public DomainReconnect ensureReconnect() {
    if (reconnect == null) {
      reconnect = new DomainReconnect();
    }
    return reconnect;
  }

  /** The {@code <seclabel>} elements, in document order. */
  public List<DomainDeviceSeclabel> getSeclabels() {
    if (seclabels == null) {
      seclabels = new ArrayList<>();
    }
    return seclabels;
  }

  /** The {@code <clipboard>} element. */
  public @Nullable DomainSpiceClipboard getClipboard() {
    return clipboard;
  }

  public DomainChardevSource setClipboard(@Nullable DomainSpiceClipboard clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  public DomainSpiceClipboard ensureClipboard() {
    if (clipboard == null) {
      clipboard = new DomainSpiceClipboard();
    }
    return clipboard;
  }

  /** The {@code <mouse>} element. */
  public @Nullable DomainSpiceMouse getMouse() {
    return mouse;
  }

  public DomainChardevSource setMouse(@Nullable DomainSpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  public DomainSpiceMouse ensureMouse() {
    if (mouse == null) {
      mouse = new DomainSpiceMouse();
    }
    return mouse;
  }
}
