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

/** {@code /domain/devices/graphics}. */
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

  @XmlAttribute(name = "type")
  @Nullable String type;

  @XmlAttribute(name = "display")
  @Nullable String display;

  @XmlAttribute(name = "xauth")
  @Nullable String xauth;

  @XmlAttribute(name = "fullscreen")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean fullscreen;

  @XmlAttribute(name = "port")
  @Nullable Integer port;

  @XmlAttribute(name = "socket")
  @Nullable String socket;

  @XmlAttribute(name = "address")
  @Nullable String address;

  @XmlAttribute(name = "p2p")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean p2p;

  @XmlAttribute(name = "replaceUser")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean replaceUser;

  @XmlAttribute(name = "multiUser")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean multiUser;

  @XmlAttribute(name = "username")
  @Nullable String username;

  @XmlAttribute(name = "sharePolicy")
  @Nullable String sharePolicy;

  @XmlAttribute(name = "powerControl")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean powerControl;

  @XmlAttribute(name = "tlsPort")
  @Nullable Integer tlsPort;

  @XmlAttribute(name = "autoport")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean autoport;

  @XmlAttribute(name = "websocket")
  @Nullable Integer websocket;

  @XmlAttribute(name = "listen")
  @Nullable String listen;

  @XmlAttribute(name = "defaultMode")
  @Nullable String defaultMode;

  @XmlAttribute(name = "keymap")
  @Nullable String keymap;

  @XmlAttribute(name = "passwd")
  @Nullable String passwd;

  @XmlAttribute(name = "passwdValidTo")
  @Nullable String passwdValidTo;

  @XmlAttribute(name = "connected")
  @Nullable String connected;

  @XmlElement(name = "listen")
  @Nullable List<DomainGraphicsListen> listens;

  @XmlElement(name = "channel")
  @Nullable List<DomainGraphicsChannel> channels;

  @XmlElement(name = "image")
  @Nullable DomainGraphicsCompression image;

  @XmlElement(name = "jpeg")
  @Nullable DomainGraphicsCompression jpeg;

  @XmlElement(name = "zlib")
  @Nullable DomainGraphicsCompression zlib;

  @XmlElement(name = "playback")
  @Nullable DomainGraphicsPlayback playback;

  @XmlElement(name = "streaming")
  @Nullable DomainGraphicsStreaming streaming;

  @XmlElement(name = "mouse")
  @Nullable DomainSpiceMouse mouse;

  @XmlElement(name = "clipboard")
  @Nullable DomainSpiceClipboard clipboard;

  @XmlElement(name = "filetransfer")
  @Nullable DomainGraphicsFiletransfer filetransfer;

  @XmlElement(name = "gl")
  @Nullable DomainGraphicsGl gl;

  @XmlElement(name = "audio")
  @Nullable DomainAudioReference audio;

  /**
   * Attribute {@code type}. Known values: {@code sdl}, {@code vnc}, {@code spice}, {@code dbus},
   * {@code rdp}, {@code desktop}, {@code egl-headless}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainGraphics setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Attribute {@code display}. */
  public @Nullable String getDisplay() {
    return display;
  }

  public DomainGraphics setDisplay(@Nullable String display) {
    this.display = display;
    return this;
  }

  /** Attribute {@code xauth}. */
  public @Nullable String getXauth() {
    return xauth;
  }

  public DomainGraphics setXauth(@Nullable String xauth) {
    this.xauth = xauth;
    return this;
  }

  /** Attribute {@code fullscreen}, yes or no. */
  public @Nullable Boolean getFullscreen() {
    return fullscreen;
  }

  public DomainGraphics setFullscreen(@Nullable Boolean fullscreen) {
    this.fullscreen = fullscreen;
    return this;
  }

  /** Attribute {@code port}. */
  public @Nullable Integer getPort() {
    return port;
  }

  public DomainGraphics setPort(@Nullable Integer port) {
    this.port = port;
    return this;
  }

  /** Attribute {@code socket}. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainGraphics setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }

  /** Attribute {@code address}. */
  public @Nullable String getAddress() {
    return address;
  }

  public DomainGraphics setAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Attribute {@code p2p}, yes or no. */
  public @Nullable Boolean getP2p() {
    return p2p;
  }

  public DomainGraphics setP2p(@Nullable Boolean p2p) {
    this.p2p = p2p;
    return this;
  }

  /** Attribute {@code replaceUser}, yes or no. */
  public @Nullable Boolean getReplaceUser() {
    return replaceUser;
  }

  public DomainGraphics setReplaceUser(@Nullable Boolean replaceUser) {
    this.replaceUser = replaceUser;
    return this;
  }

  /** Attribute {@code multiUser}, yes or no. */
  public @Nullable Boolean getMultiUser() {
    return multiUser;
  }

  public DomainGraphics setMultiUser(@Nullable Boolean multiUser) {
    this.multiUser = multiUser;
    return this;
  }

  /** Attribute {@code username}. */
  public @Nullable String getUsername() {
    return username;
  }

  public DomainGraphics setUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /**
   * Attribute {@code sharePolicy}. Known values: {@code allow-exclusive}, {@code force-shared},
   * {@code ignore}.
   */
  public @Nullable String getSharePolicy() {
    return sharePolicy;
  }

  public DomainGraphics setSharePolicy(@Nullable String sharePolicy) {
    this.sharePolicy = sharePolicy;
    return this;
  }

  /** Attribute {@code powerControl}, yes or no. */
  public @Nullable Boolean getPowerControl() {
    return powerControl;
  }

  public DomainGraphics setPowerControl(@Nullable Boolean powerControl) {
    this.powerControl = powerControl;
    return this;
  }

  /** Attribute {@code tlsPort}. */
  public @Nullable Integer getTlsPort() {
    return tlsPort;
  }

  public DomainGraphics setTlsPort(@Nullable Integer tlsPort) {
    this.tlsPort = tlsPort;
    return this;
  }

  /** Attribute {@code autoport}, yes or no. */
  public @Nullable Boolean getAutoport() {
    return autoport;
  }

  public DomainGraphics setAutoport(@Nullable Boolean autoport) {
    this.autoport = autoport;
    return this;
  }

  /** Attribute {@code websocket}. */
  public @Nullable Integer getWebsocket() {
    return websocket;
  }

  public DomainGraphics setWebsocket(@Nullable Integer websocket) {
    this.websocket = websocket;
    return this;
  }

  /** Attribute {@code listen}. */
  public @Nullable String getListen() {
    return listen;
  }

  public DomainGraphics setListen(@Nullable String listen) {
    this.listen = listen;
    return this;
  }

  /** Attribute {@code defaultMode}. Known values: {@code any}, {@code secure}, {@code insecure}. */
  public @Nullable String getDefaultMode() {
    return defaultMode;
  }

  public DomainGraphics setDefaultMode(@Nullable String defaultMode) {
    this.defaultMode = defaultMode;
    return this;
  }

  /** Attribute {@code keymap}. */
  public @Nullable String getKeymap() {
    return keymap;
  }

  public DomainGraphics setKeymap(@Nullable String keymap) {
    this.keymap = keymap;
    return this;
  }

  /** Attribute {@code passwd}. */
  public @Nullable String getPasswd() {
    return passwd;
  }

  public DomainGraphics setPasswd(@Nullable String passwd) {
    this.passwd = passwd;
    return this;
  }

  /** Attribute {@code passwdValidTo}. */
  public @Nullable String getPasswdValidTo() {
    return passwdValidTo;
  }

  public DomainGraphics setPasswdValidTo(@Nullable String passwdValidTo) {
    this.passwdValidTo = passwdValidTo;
    return this;
  }

  /** Attribute {@code connected}. Known values: {@code keep}, {@code fail}, {@code disconnect}. */
  public @Nullable String getConnected() {
    return connected;
  }

  public DomainGraphics setConnected(@Nullable String connected) {
    this.connected = connected;
    return this;
  }

  /** The {@code <listen>} elements, in document order. */
  public List<DomainGraphicsListen> getListens() {
    if (listens == null) {
      listens = new ArrayList<>();
    }
    return listens;
  }

  /** The {@code <channel>} elements, in document order. */
  public List<DomainGraphicsChannel> getChannels() {
    if (channels == null) {
      channels = new ArrayList<>();
    }
    return channels;
  }

  /** The {@code <image>} element. */
  public @Nullable DomainGraphicsCompression getImage() {
    return image;
  }

  public DomainGraphics setImage(@Nullable DomainGraphicsCompression image) {
    this.image = image;
    return this;
  }

  public DomainGraphicsCompression ensureImage() {
    if (image == null) {
      image = new DomainGraphicsCompression();
    }
    return image;
  }

  /** The {@code <jpeg>} element. */
  public @Nullable DomainGraphicsCompression getJpeg() {
    return jpeg;
  }

  public DomainGraphics setJpeg(@Nullable DomainGraphicsCompression jpeg) {
    this.jpeg = jpeg;
    return this;
  }

  public DomainGraphicsCompression ensureJpeg() {
    if (jpeg == null) {
      jpeg = new DomainGraphicsCompression();
    }
    return jpeg;
  }

  /** The {@code <zlib>} element. */
  public @Nullable DomainGraphicsCompression getZlib() {
    return zlib;
  }

  public DomainGraphics setZlib(@Nullable DomainGraphicsCompression zlib) {
    this.zlib = zlib;
    return this;
  }

  public DomainGraphicsCompression ensureZlib() {
    if (zlib == null) {
      zlib = new DomainGraphicsCompression();
    }
    return zlib;
  }

  /** The {@code <playback>} element. */
  public @Nullable DomainGraphicsPlayback getPlayback() {
    return playback;
  }

  public DomainGraphics setPlayback(@Nullable DomainGraphicsPlayback playback) {
    this.playback = playback;
    return this;
  }

  public DomainGraphicsPlayback ensurePlayback() {
    if (playback == null) {
      playback = new DomainGraphicsPlayback();
    }
    return playback;
  }

  /** The {@code <streaming>} element. */
  public @Nullable DomainGraphicsStreaming getStreaming() {
    return streaming;
  }

  public DomainGraphics setStreaming(@Nullable DomainGraphicsStreaming streaming) {
    this.streaming = streaming;
    return this;
  }

  public DomainGraphicsStreaming ensureStreaming() {
    if (streaming == null) {
      streaming = new DomainGraphicsStreaming();
    }
    return streaming;
  }

  /** The {@code <mouse>} element. */
  public @Nullable DomainSpiceMouse getMouse() {
    return mouse;
  }

  public DomainGraphics setMouse(@Nullable DomainSpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  public DomainSpiceMouse ensureMouse() {
    if (mouse == null) {
      mouse = new DomainSpiceMouse();
    }
    return mouse;
  }

  /** The {@code <clipboard>} element. */
  public @Nullable DomainSpiceClipboard getClipboard() {
    return clipboard;
  }

  public DomainGraphics setClipboard(@Nullable DomainSpiceClipboard clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  public DomainSpiceClipboard ensureClipboard() {
    if (clipboard == null) {
      clipboard = new DomainSpiceClipboard();
    }
    return clipboard;
  }

  /** The {@code <filetransfer>} element. */
  public @Nullable DomainGraphicsFiletransfer getFiletransfer() {
    return filetransfer;
  }

  public DomainGraphics setFiletransfer(@Nullable DomainGraphicsFiletransfer filetransfer) {
    this.filetransfer = filetransfer;
    return this;
  }

  public DomainGraphicsFiletransfer ensureFiletransfer() {
    if (filetransfer == null) {
      filetransfer = new DomainGraphicsFiletransfer();
    }
    return filetransfer;
  }

  /** The {@code <gl>} element. */
  public @Nullable DomainGraphicsGl getGl() {
    return gl;
  }

  public DomainGraphics setGl(@Nullable DomainGraphicsGl gl) {
    this.gl = gl;
    return this;
  }

  public DomainGraphicsGl ensureGl() {
    if (gl == null) {
      gl = new DomainGraphicsGl();
    }
    return gl;
  }

  /** The {@code <audio>} element. */
  public @Nullable DomainAudioReference getAudio() {
    return audio;
  }

  public DomainGraphics setAudio(@Nullable DomainAudioReference audio) {
    this.audio = audio;
    return this;
  }

  public DomainAudioReference ensureAudio() {
    if (audio == null) {
      audio = new DomainAudioReference();
    }
    return audio;
  }
}
