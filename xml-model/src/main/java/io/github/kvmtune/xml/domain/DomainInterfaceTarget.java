package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/target}: The host side of an interface. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceTarget extends XmlNode {

  @XmlAttribute @Nullable String dev;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  /** The name of the host device; libvirt makes one up ({@code vnet0}) if it is unset. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfaceTarget setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** {@code no} takes an existing device as it is, for type ethernet. Since libvirt 5.7.0. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainInterfaceTarget setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }
}
