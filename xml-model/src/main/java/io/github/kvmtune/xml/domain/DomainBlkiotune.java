package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/blkiotune}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"weight", "devices"})
public class DomainBlkiotune extends XmlNode {

  @XmlElement(name = "weight")
  @Nullable Integer weight;

  @XmlElement(name = "device")
  @Nullable List<DomainBlkiotuneDevice> devices;

  /** The text of the {@code <weight>} element. */
  public @Nullable Integer getWeight() {
    return weight;
  }

  public DomainBlkiotune setWeight(@Nullable Integer weight) {
    this.weight = weight;
    return this;
  }

  /** The {@code <device>} elements, in document order. */
  public List<DomainBlkiotuneDevice> getDevices() {
    if (devices == null) {
      devices = new ArrayList<>();
    }
    return devices;
  }
}
