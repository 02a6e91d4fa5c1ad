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
 * {@code /domain/blkiotune}: Shares and limits of block I/O through cgroups, for all disks of the
 * domain together. Since libvirt 0.8.8.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"weight", "devices"})
public class DomainBlkiotune extends XmlNode {

  @XmlElement @Nullable Integer weight;

  @XmlElement(name = "device")
  @Nullable List<DomainBlkiotuneDevice> devices;

  /**
   * The share against other domains, 10 to 1000 (100 at least on kernels before 2.6.39); needs a
   * host scheduler with weights, such as BFQ.
   */
  public @Nullable Integer getWeight() {
    return weight;
  }

  public DomainBlkiotune setWeight(@Nullable Integer weight) {
    this.weight = weight;
    return this;
  }

  /** Shares and limits for single host devices. Since libvirt 0.9.8. */
  public List<DomainBlkiotuneDevice> getDevices() {
    return devices != null ? devices : (devices = new ArrayList<>());
  }
}
