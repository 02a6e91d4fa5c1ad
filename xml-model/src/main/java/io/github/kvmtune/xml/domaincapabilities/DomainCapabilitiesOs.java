package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/os}: How domains can be booted. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"enums", "loader", "varstore", "firmwareFeatures"})
public class DomainCapabilitiesOs extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement(name = "enum")
  @Nullable List<DomainCapabilitiesEnum> enums;

  @XmlElement @Nullable DomainCapabilitiesOsLoader loader;

  @XmlElement @Nullable DomainCapabilitiesSupport varstore;

  @XmlElement(name = "firmwareFeatures")
  @Nullable DomainCapabilitiesSupport firmwareFeatures;

  /** Whether anything is known about it. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesOs setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The settings, such as {@code firmware} for the firmware libvirt can choose by itself. */
  public List<DomainCapabilitiesEnum> getEnums() {
    return enums != null ? enums : (enums = new ArrayList<>());
  }

  /** Firmware images that a domain can name. */
  public @Nullable DomainCapabilitiesOsLoader getLoader() {
    return loader;
  }

  public DomainCapabilitiesOs setLoader(@Nullable DomainCapabilitiesOsLoader loader) {
    this.loader = loader;
    return this;
  }

  public DomainCapabilitiesOsLoader ensureLoader() {
    return loader != null ? loader : (loader = new DomainCapabilitiesOsLoader());
  }

  /** Whether firmware that needs {@code varstore} can be used. Since libvirt 12.1.0. */
  public @Nullable DomainCapabilitiesSupport getVarstore() {
    return varstore;
  }

  public DomainCapabilitiesOs setVarstore(@Nullable DomainCapabilitiesSupport varstore) {
    this.varstore = varstore;
    return this;
  }

  public DomainCapabilitiesSupport ensureVarstore() {
    return varstore != null ? varstore : (varstore = new DomainCapabilitiesSupport());
  }

  /**
   * What installed firmware offers: {@code secureBoot} and {@code enrolledKeys}. Since libvirt
   * 12.1.0.
   */
  public @Nullable DomainCapabilitiesSupport getFirmwareFeatures() {
    return firmwareFeatures;
  }

  public DomainCapabilitiesOs setFirmwareFeatures(
      @Nullable DomainCapabilitiesSupport firmwareFeatures) {
    this.firmwareFeatures = firmwareFeatures;
    return this;
  }

  public DomainCapabilitiesSupport ensureFirmwareFeatures() {
    return firmwareFeatures != null
        ? firmwareFeatures
        : (firmwareFeatures = new DomainCapabilitiesSupport());
  }

  /** The words an enum lists; none if there is no enum of this name. */
  public List<String> values(String enumName) {
    return getEnums().stream()
        .filter(each -> enumName.equals(each.getName()))
        .flatMap(each -> each.getValues().stream())
        .toList();
  }
}
