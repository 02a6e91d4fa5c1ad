package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/loader}: The firmware image; the text is its path. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"path"})
public class DomainOsLoader extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean readonly;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean secure;

  @XmlAttribute @Nullable String type;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean stateless;

  @XmlAttribute @Nullable String format;
  @XmlValue @Nullable String path;

  /** Whether the guest may write to the image; {@code yes} for UEFI code. */
  public @Nullable Boolean getReadonly() {
    return readonly;
  }

  public DomainOsLoader setReadonly(@Nullable Boolean readonly) {
    this.readonly = readonly;
    return this;
  }

  /** Whether the firmware implements Secure Boot, which needs SMM. Since libvirt 2.1.0. */
  public @Nullable Boolean getSecure() {
    return secure;
  }

  public DomainOsLoader setSecure(@Nullable Boolean secure) {
    this.secure = secure;
    return this;
  }

  /**
   * How the image is mapped: {@code pflash} for UEFI, {@code rom} for a BIOS. Known values: {@code
   * rom}, {@code pflash}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainOsLoader setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Whether the firmware works without variables of its own. Since libvirt 8.6.0. */
  public @Nullable Boolean getStateless() {
    return stateless;
  }

  public DomainOsLoader setStateless(@Nullable Boolean stateless) {
    this.stateless = stateless;
    return this;
  }

  /** The format of the image; {@code raw} if unset. Known values: {@code raw}, {@code qcow2}. */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainOsLoader setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** The image on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainOsLoader setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
