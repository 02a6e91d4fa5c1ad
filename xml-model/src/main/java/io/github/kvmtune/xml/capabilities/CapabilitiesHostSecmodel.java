package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/secmodel}: A security driver and the labels it gives. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"model", "doi", "baselabels"})
public class CapabilitiesHostSecmodel extends XmlNode {

  @XmlElement @Nullable String model;
  @XmlElement @Nullable String doi;

  @XmlElement(name = "baselabel")
  @Nullable List<CapabilitiesHostSecmodelBaselabel> baselabels;

  /** The driver, such as {@code selinux}, {@code apparmor} or {@code dac}. */
  public @Nullable String getModel() {
    return model;
  }

  public CapabilitiesHostSecmodel setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The domain of interpretation, within which labels mean the same. */
  public @Nullable String getDoi() {
    return doi;
  }

  public CapabilitiesHostSecmodel setDoi(@Nullable String doi) {
    this.doi = doi;
    return this;
  }

  /** The labels guests get by default. */
  public List<CapabilitiesHostSecmodelBaselabel> getBaselabels() {
    return baselabels != null ? baselabels : (baselabels = new ArrayList<>());
  }
}
