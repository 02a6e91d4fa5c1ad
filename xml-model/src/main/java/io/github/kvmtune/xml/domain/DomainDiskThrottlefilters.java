package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/throttlefilters}: The throttle groups that the I/O of a disk goes
 * through. Since libvirt 11.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"throttlefilters"})
public class DomainDiskThrottlefilters extends XmlNode {

  @XmlElement(name = "throttlefilter")
  @Nullable List<DomainDiskThrottlefiltersThrottlefilter> throttlefilters;

  /** The groups, in order. */
  public List<DomainDiskThrottlefiltersThrottlefilter> getThrottlefilters() {
    return throttlefilters != null ? throttlefilters : (throttlefilters = new ArrayList<>());
  }
}
