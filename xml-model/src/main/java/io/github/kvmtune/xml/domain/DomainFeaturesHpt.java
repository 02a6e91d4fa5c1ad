package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/hpt}: The hash page table of POWER guests. Since libvirt 3.10.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"maxpagesize"})
public class DomainFeaturesHpt extends XmlNode {

  @XmlAttribute @Nullable String resizing;
  @XmlElement @Nullable DomainSize maxpagesize;

  /**
   * Whether the table can be resized; {@code required} refuses to start where it cannot. Known
   * values: {@code enabled}, {@code disabled}, {@code required}.
   */
  public @Nullable String getResizing() {
    return resizing;
  }

  public DomainFeaturesHpt setResizing(@Nullable String resizing) {
    this.resizing = resizing;
    return this;
  }

  /** The largest page the guest can use. Since libvirt 4.5.0. */
  public @Nullable DomainSize getMaxpagesize() {
    return maxpagesize;
  }

  public DomainFeaturesHpt setMaxpagesize(@Nullable DomainSize maxpagesize) {
    this.maxpagesize = maxpagesize;
    return this;
  }

  public DomainSize ensureMaxpagesize() {
    return maxpagesize != null ? maxpagesize : (maxpagesize = new DomainSize());
  }
}
