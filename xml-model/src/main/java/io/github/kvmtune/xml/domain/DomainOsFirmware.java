package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/firmware}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"features"})
public class DomainOsFirmware extends XmlNode {

  @XmlElement(name = "feature")
  @Nullable List<DomainOsFirmwareFeature> features;

  /** The {@code <feature>} elements, in document order. */
  public List<DomainOsFirmwareFeature> getFeatures() {
    if (features == null) {
      features = new ArrayList<>();
    }
    return features;
  }
}
