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
 * {@code /domain/throttlegroups}: Limits that disks share by naming them in {@code
 * throttlefilters}. Since libvirt 11.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"throttlegroups"})
public class DomainThrottlegroups extends XmlNode {

  @XmlElement(name = "throttlegroup")
  @Nullable List<DomainDiskIotune> throttlegroups;

  /** The groups; each needs a {@code groupName}. */
  public List<DomainDiskIotune> getThrottlegroups() {
    return throttlegroups != null ? throttlegroups : (throttlegroups = new ArrayList<>());
  }
}
