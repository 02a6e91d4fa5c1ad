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

/**
 * {@code /domain/devices/graphics}: A display that shows the screen of the guest; which properties
 * apply depends on the type.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "listens",
      "channels",
      "image",
      "jpeg",
      "zlib",
      "playback",
      "streaming",
      "mouse",
      "clipboard",
      "filetransfer",
      "gl",
      "audio"
    })
public class DomainGraphics extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String display;
  @XmlAttribute @Nullable String xauth;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean fullscreen;

  @XmlAttribute @Nullable Integer port;
  @XmlAttribute @Nullable String socket;
  @XmlAttribute @Nullable String address;

  @XmlAttribute(name = "p2p")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean p2p;

  @XmlAttribute(name = "replaceUser")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean replaceUser;

  @XmlAttribute(name = "multiUser")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean multiUser;

  @XmlAttribute @Nullable String username;

  @XmlAttribute(name = "sharePolicy")
  @Nullable String sharePolicy;

  @XmlAttribute(name = "powerControl")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean powerControl;

  @XmlAttribute(name = "tlsPort")
  @Nullable Integer tlsPort;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean autoport;

  @XmlAttribute @Nullable Integer websocket;
  @XmlAttribute @Nullable String listen;

  @XmlAttribute(name = "defaultMode")
  @Nullable String defaultMode;

  @XmlAttribute @Nullable String keymap;
  @XmlAttribute @Nullable String passwd;

  @XmlAttribute(name = "passwdValidTo")
  @Nullable String passwdValidTo;

  @XmlAttribute @Nullable String connected;

  @XmlAttribute(name = "wait")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean waitForClient;

  @XmlElement(name = "listen")
  @Nullable List<DomainGraphicsListen> listens;

  @XmlElement(name = "channel")
  @Nullable List<DomainGraphicsChannel> channels;

  @XmlElement @Nullable DomainGraphicsCompression image;
  @XmlElement @Nullable DomainGraphicsCompression jpeg;
  @XmlElement @Nullable DomainGraphicsCompression zlib;
  @XmlElement @Nullable DomainGraphicsPlayback playback;
  @XmlElement @Nullable DomainGraphicsStreaming streaming;
  @XmlElement @Nullable DomainSpiceMouse mouse;
  @XmlElement @Nullable DomainSpiceClipboard clipboard;
  @XmlElement @Nullable DomainGraphicsFiletransfer filetransfer;
  @XmlElement @Nullable DomainGraphicsGl gl;
  @XmlElement @Nullable DomainAudioReference audio;

  /**
   * The kind of display. Known values: {@code sdl}, {@code vnc}, {@code spice}, {@code dbus},
   * {@code rdp}, {@code desktop}, {@code egl-headless}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainGraphics setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The X display, for sdl and desktop. */
  public @Nullable String getDisplay() {
    return display;
  }

  public DomainGraphics setDisplay(@Nullable String display) {
    this.display = display;
    return this;
  }

  /** The file that lets the hypervisor use {@code display}, for sdl. */
  public @Nullable String getXauth() {
    return xauth;
  }

  public DomainGraphics setXauth(@Nullable String xauth) {
    this.xauth = xauth;
    return this;
  }

  /** Whether the window fills the screen, for sdl and desktop. */
  public @Nullable Boolean getFullscreen() {
    return fullscreen;
  }

  public DomainGraphics setFullscreen(@Nullable Boolean fullscreen) {
    this.fullscreen = fullscreen;
    return this;
  }

  /**
   * The port of a VNC, SPICE or RDP server; -1 to have one chosen, now written as {@code autoport}.
   */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainGraphics setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }

  /** The Unix socket of a VNC server; newer documents have it in {@code listens}. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainGraphics setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }

  /** The D-Bus address, for dbus. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainGraphics setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Whether clients connect by libvirt instead of a bus, for dbus. */
  public @Nullable Boolean getP2p() {
    return p2p;
  }

  public DomainGraphics setP2p(@Nullable Boolean p2p) {
    this.p2p = p2p;
    return this;
  }

  /** Whether a new client takes the place of the old one, for rdp. */
  public @Nullable Boolean getReplaceUser() {
    return replaceUser;
  }

  public DomainGraphics setReplaceUser(@Nullable Boolean replaceUser) {
    this.replaceUser = replaceUser;
    return this;
  }

  /** Whether several clients may connect, for rdp. */
  public @Nullable Boolean getMultiUser() {
    return multiUser;
  }

  public DomainGraphics setMultiUser(@Nullable Boolean multiUser) {
    this.multiUser = multiUser;
    return this;
  }

  /** The name a client must log in with, for rdp. */
  public @Nullable String getUsername() {
    return username;
  }

  public DomainGraphics setUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /**
   * What happens when a second client connects, for vnc; {@code allow-exclusive} if unset. Since
   * libvirt 1.0.6. Known values: {@code allow-exclusive}, {@code force-shared}, {@code ignore}.
   */
  public @Nullable String getSharePolicy() {
    return sharePolicy;
  }

  public DomainGraphics setSharePolicy(@Nullable String sharePolicy) {
    this.sharePolicy = sharePolicy;
    return this;
  }

  /** Whether the client may shut down and reset the guest, for vnc. Since libvirt 7.1.0. */
  public @Nullable Boolean getPowerControl() {
    return powerControl;
  }

  public DomainGraphics setPowerControl(@Nullable Boolean powerControl) {
    this.powerControl = powerControl;
    return this;
  }

  /** The encrypted port, for spice; -1 to have one chosen. */
  public @Nullable Integer getTlsPort() {
    return tlsPort;
  }

  public DomainGraphics setTlsPort(@Nullable Integer tlsPort) {
    this.tlsPort = tlsPort;
    return this;
  }

  /** Whether libvirt chooses the ports. */
  public @Nullable Boolean getAutoport() {
    return autoport;
  }

  public DomainGraphics setAutoport(@Nullable Boolean autoport) {
    this.autoport = autoport;
    return this;
  }

  /** The WebSocket port, for vnc; -1 to have one chosen. Since libvirt 1.0.6. */
  public @Nullable Integer getWebsocket() {
    return websocket;
  }

  public DomainGraphics setWebsocket(@Nullable Integer websocket) {
    this.websocket = websocket;
    return this;
  }

  /** The address to listen on; newer documents have it in {@code listens}. */
  public @Nullable String getListen() {
    return listen;
  }

  public DomainGraphics setListen(@Nullable String listen) {
    this.listen = listen;
    return this;
  }

  /**
   * Whether channels must be encrypted, for spice; {@code any} if unset. Since libvirt 0.9.12.
   * Known values: {@code any}, {@code secure}, {@code insecure}.
   */
  public @Nullable String getDefaultMode() {
    return defaultMode;
  }

  public DomainGraphics setDefaultMode(@Nullable String defaultMode) {
    this.defaultMode = defaultMode;
    return this;
  }

  /** The keyboard layout of the clients. */
  public @Nullable String getKeymap() {
    return keymap;
  }

  public DomainGraphics setKeymap(@Nullable String keymap) {
    this.keymap = keymap;
    return this;
  }

  /** The password in clear text; empty to let nobody in. */
  public @Nullable String getPasswd() {
    return passwd;
  }

  public DomainGraphics setPasswd(@Nullable String passwd) {
    this.passwd = passwd;
    return this;
  }

  /** When the password ends, in UTC, as {@code 2030-01-31T15:51:00}. */
  public @Nullable String getPasswdValidTo() {
    return passwdValidTo;
  }

  public DomainGraphics setPasswdValidTo(@Nullable String passwdValidTo) {
    this.passwdValidTo = passwdValidTo;
    return this;
  }

  /**
   * What happens to a connected client when the password changes. Since libvirt 0.9.3. Known
   * values: {@code keep}, {@code fail}, {@code disconnect}.
   */
  public @Nullable String getConnected() {
    return connected;
  }

  public DomainGraphics setConnected(@Nullable String connected) {
    this.connected = connected;
    return this;
  }

  /**
   * Whether the guest starts only when a client is connected, for VNC of bhyve. Since libvirt
   * 11.10.0.
   */
  public @Nullable Boolean getWaitForClient() {
    return waitForClient;
  }

  public DomainGraphics setWaitForClient(@Nullable Boolean waitForClient) {
    this.waitForClient = waitForClient;
    return this;
  }

  /** Where the server listens. Since libvirt 0.9.4. */
  public List<DomainGraphicsListen> getListens() {
    return listens != null ? listens : (listens = new ArrayList<>());
  }

  /** Which spice channels must be encrypted. */
  public List<DomainGraphicsChannel> getChannels() {
    return channels != null ? channels : (channels = new ArrayList<>());
  }

  /** How images are compressed, for spice. */
  public @Nullable DomainGraphicsCompression getImage() {
    return image;
  }

  public DomainGraphics setImage(@Nullable DomainGraphicsCompression image) {
    this.image = image;
    return this;
  }

  public DomainGraphicsCompression ensureImage() {
    return image != null ? image : (image = new DomainGraphicsCompression());
  }

  /** Whether images are compressed as JPEG over slow links, for spice. */
  public @Nullable DomainGraphicsCompression getJpeg() {
    return jpeg;
  }

  public DomainGraphics setJpeg(@Nullable DomainGraphicsCompression jpeg) {
    this.jpeg = jpeg;
    return this;
  }

  public DomainGraphicsCompression ensureJpeg() {
    return jpeg != null ? jpeg : (jpeg = new DomainGraphicsCompression());
  }

  /** Whether images are compressed further over slow links, for spice. */
  public @Nullable DomainGraphicsCompression getZlib() {
    return zlib;
  }

  public DomainGraphics setZlib(@Nullable DomainGraphicsCompression zlib) {
    this.zlib = zlib;
    return this;
  }

  public DomainGraphicsCompression ensureZlib() {
    return zlib != null ? zlib : (zlib = new DomainGraphicsCompression());
  }

  /** Whether sound is compressed, for spice. */
  public @Nullable DomainGraphicsPlayback getPlayback() {
    return playback;
  }

  public DomainGraphics setPlayback(@Nullable DomainGraphicsPlayback playback) {
    this.playback = playback;
    return this;
  }

  public DomainGraphicsPlayback ensurePlayback() {
    return playback != null ? playback : (playback = new DomainGraphicsPlayback());
  }

  /** Whether moving regions are sent as video, for spice. */
  public @Nullable DomainGraphicsStreaming getStreaming() {
    return streaming;
  }

  public DomainGraphics setStreaming(@Nullable DomainGraphicsStreaming streaming) {
    this.streaming = streaming;
    return this;
  }

  public DomainGraphicsStreaming ensureStreaming() {
    return streaming != null ? streaming : (streaming = new DomainGraphicsStreaming());
  }

  /** Who draws the mouse pointer, for spice. */
  public @Nullable DomainSpiceMouse getMouse() {
    return mouse;
  }

  public DomainGraphics setMouse(@Nullable DomainSpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  public DomainSpiceMouse ensureMouse() {
    return mouse != null ? mouse : (mouse = new DomainSpiceMouse());
  }

  /** Whether the clipboard is shared, for spice. */
  public @Nullable DomainSpiceClipboard getClipboard() {
    return clipboard;
  }

  public DomainGraphics setClipboard(@Nullable DomainSpiceClipboard clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  public DomainSpiceClipboard ensureClipboard() {
    return clipboard != null ? clipboard : (clipboard = new DomainSpiceClipboard());
  }

  /** Whether files can be sent to the guest, for spice. */
  public @Nullable DomainGraphicsFiletransfer getFiletransfer() {
    return filetransfer;
  }

  public DomainGraphics setFiletransfer(@Nullable DomainGraphicsFiletransfer filetransfer) {
    this.filetransfer = filetransfer;
    return this;
  }

  public DomainGraphicsFiletransfer ensureFiletransfer() {
    return filetransfer != null ? filetransfer : (filetransfer = new DomainGraphicsFiletransfer());
  }

  /** Drawing with the graphics card of the host. */
  public @Nullable DomainGraphicsGl getGl() {
    return gl;
  }

  public DomainGraphics setGl(@Nullable DomainGraphicsGl gl) {
    this.gl = gl;
    return this;
  }

  public DomainGraphicsGl ensureGl() {
    return gl != null ? gl : (gl = new DomainGraphicsGl());
  }

  /** Where the sound goes that clients do not take. */
  public @Nullable DomainAudioReference getAudio() {
    return audio;
  }

  public DomainGraphics setAudio(@Nullable DomainAudioReference audio) {
    this.audio = audio;
    return this;
  }

  public DomainAudioReference ensureAudio() {
    return audio != null ? audio : (audio = new DomainAudioReference());
  }
}
