package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/redirfilter/usbdev}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainRedirfilterUsbdev extends XmlNode {

  @XmlAttribute(name = "class")
  @Nullable String usbClass;

  @XmlAttribute(name = "vendor")
  @Nullable String vendor;

  @XmlAttribute(name = "product")
  @Nullable String product;

  @XmlAttribute(name = "version")
  @Nullable String version;

  @XmlAttribute(name = "allow")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean allow;

  /** Attribute {@code class}. */
  public @Nullable String getUsbClass() {
    return usbClass;
  }

  public DomainRedirfilterUsbdev setUsbClass(@Nullable String usbClass) {
    this.usbClass = usbClass;
    return this;
  }

  /** Attribute {@code vendor}. */
  public @Nullable String getVendor() {
    return vendor;
  }

  public DomainRedirfilterUsbdev setVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Attribute {@code product}. */
  public @Nullable String getProduct() {
    return product;
  }

  public DomainRedirfilterUsbdev setProduct(@Nullable String product) {
    this.product = product;
    return this;
  }

  /** Attribute {@code version}. */
  public @Nullable String getVersion() {
    return version;
  }

  public DomainRedirfilterUsbdev setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** Attribute {@code allow}, yes or no. */
  public @Nullable Boolean getAllow() {
    return allow;
  }

  public DomainRedirfilterUsbdev setAllow(@Nullable Boolean allow) {
    this.allow = allow;
    return this;
  }
}
