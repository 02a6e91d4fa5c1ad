package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/throttlegroups}. Newer than libvirt 9.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"throttlegroups"})
public class DomainThrottlegroups extends XmlNode {

  @XmlElement(name = "throttlegroup")
  @Nullable List<DomainDiskIotune> throttlegroups;

  /** The {@code <throttlegroup>} elements, in document order. */
  public List<DomainDiskIotune> getThrottlegroups() {
    if (throttlegroups == null) {
      throttlegroups = new ArrayList<>();
    }
    return throttlegroups;
  }
}
