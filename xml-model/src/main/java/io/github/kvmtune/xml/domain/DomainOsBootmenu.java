package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/bootmenu}: The boot menu of the firmware. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsBootmenu extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enable;

  @XmlAttribute @Nullable Integer timeout;

  /** Whether it is offered. */
  public @Nullable Boolean getEnable() {
    return enable;
  }

  public DomainOsBootmenu setEnable(@Nullable Boolean enable) {
    this.enable = enable;
    return this;
  }

  /** How long it waits, in milliseconds up to 65535. */
  public @Nullable Integer getTimeout() {
    return timeout;
  }

  public DomainOsBootmenu setTimeout(@Nullable Integer timeout) {
    this.timeout = timeout;
    return this;
  }
}
