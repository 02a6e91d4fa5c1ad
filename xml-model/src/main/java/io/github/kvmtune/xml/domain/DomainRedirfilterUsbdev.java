package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/redirfilter/usbdev}: A rule for USB devices; what is unset or -1 fits any.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainRedirfilterUsbdev extends XmlNode {

  @XmlAttribute(name = "class")
  @Nullable String usbClass;

  @XmlAttribute @Nullable String vendor;
  @XmlAttribute @Nullable String product;
  @XmlAttribute @Nullable String version;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean allow;

  /** The class of the device in hexadecimal, such as {@code 0x08} for storage. */
  public @Nullable String getUsbClass() {
    return usbClass;
  }

  public DomainRedirfilterUsbdev setUsbClass(@Nullable String usbClass) {
    this.usbClass = usbClass;
    return this;
  }

  /** The vendor in hexadecimal. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainRedirfilterUsbdev setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** The product in hexadecimal. */
  public @Nullable String getProduct() {
    return product;
  }

  public DomainRedirfilterUsbdev setProduct(@Nullable String product) {
    this.product = product;
    return this;
  }

  /** The release of the device, as {@code 1.10}. */
  public @Nullable String getVersion() {
    return version;
  }

  public DomainRedirfilterUsbdev setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** Whether such devices may be redirected. */
  public @Nullable Boolean getAllow() {
    return allow;
  }

  public DomainRedirfilterUsbdev setAllow(@Nullable Boolean allow) {
    this.allow = allow;
    return this;
  }
}
