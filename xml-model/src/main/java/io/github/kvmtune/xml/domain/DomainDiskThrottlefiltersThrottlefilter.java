package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/throttlefilters/throttlefilter}. Newer than libvirt 9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskThrottlefiltersThrottlefilter extends XmlNode {

  @XmlAttribute(name = "group")
  @Nullable String group;

  /** Attribute {@code group}. */
  public @Nullable String getGroup() {
    return group;
  }

  public DomainDiskThrottlefiltersThrottlefilter setGroup(@Nullable String group) {
    this.group = group;
    return this;
  }
}
