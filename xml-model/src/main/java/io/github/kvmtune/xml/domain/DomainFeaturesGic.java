package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/gic}: The interrupt controller of ARM guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesGic extends XmlNode {

  @XmlAttribute @Nullable String version;

  /** Its version; libvirt picks one if unset. Known values: {@code host}, {@code 2}, {@code 3}. */
  public @Nullable String getVersion() {
    return version;
  }

  public DomainFeaturesGic setVersion(@Nullable String version) {
    this.version = version;
    return this;
  }
}
