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
 * {@code /domain/os/firmware}: What a firmware that libvirt chooses must have. Since libvirt 7.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"features"})
public class DomainOsFirmware extends XmlNode {

  @XmlElement(name = "feature")
  @Nullable List<DomainOsFirmwareFeature> features;

  /** Features that must be there or must not be there. */
  public List<DomainOsFirmwareFeature> getFeatures() {
    return features != null ? features : (features = new ArrayList<>());
  }
}
