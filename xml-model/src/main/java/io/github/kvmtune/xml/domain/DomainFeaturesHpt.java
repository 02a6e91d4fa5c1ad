package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/hpt}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"maxpagesize"})
public class DomainFeaturesHpt extends XmlNode {

  @XmlAttribute(name = "resizing")
  @Nullable String resizing;

  @XmlElement(name = "maxpagesize")
  @Nullable DomainSize maxpagesize;

  /**
   * Attribute {@code resizing}. Known values: {@code enabled}, {@code disabled}, {@code required}.
   */
  public @Nullable String getResizing() {
    return resizing;
  }

  public DomainFeaturesHpt setResizing(@Nullable String resizing) {
    this.resizing = resizing;
    return this;
  }

  /** The {@code <maxpagesize>} element. */
  public @Nullable DomainSize getMaxpagesize() {
    return maxpagesize;
  }

  public DomainFeaturesHpt setMaxpagesize(@Nullable DomainSize maxpagesize) {
    this.maxpagesize = maxpagesize;
    return this;
  }

  public DomainSize ensureMaxpagesize() {
    if (maxpagesize == null) {
      maxpagesize = new DomainSize();
    }
    return maxpagesize;
  }
}
