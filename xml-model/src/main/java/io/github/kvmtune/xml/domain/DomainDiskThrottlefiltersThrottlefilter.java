package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/throttlefilters/throttlefilter}: One throttle group that a disk goes
 * through.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskThrottlefiltersThrottlefilter extends XmlNode {

  @XmlAttribute @Nullable String group;

  /** The name of the group in {@code throttlegroups}. */
  public @Nullable String getGroup() {
    return group;
  }

  public DomainDiskThrottlefiltersThrottlefilter setGroup(@Nullable String group) {
    this.group = group;
    return this;
  }
}
