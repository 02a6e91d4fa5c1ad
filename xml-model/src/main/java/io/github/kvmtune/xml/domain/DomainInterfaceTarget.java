package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/target}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfaceTarget extends XmlNode {

  @XmlAttribute(name = "dev")
  @Nullable String dev;

  @XmlAttribute(name = "managed")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  /** Attribute {@code dev}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainInterfaceTarget setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Attribute {@code managed}, yes or no. */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainInterfaceTarget setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }
}
