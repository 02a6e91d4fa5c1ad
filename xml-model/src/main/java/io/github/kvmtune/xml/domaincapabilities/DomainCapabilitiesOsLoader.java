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

/**
 * {@code /domainCapabilities/os/loader}: The loaders that are installed and how they can be set up.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"values", "enums"})
public class DomainCapabilitiesOsLoader extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement(name = "value")
  @Nullable List<String> values;

  @XmlElement(name = "enum")
  @Nullable List<DomainCapabilitiesEnum> enums;

  /** Whether a loader can be named. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesOsLoader setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The paths of the firmware images found. */
  public List<String> getValues() {
    return values != null ? values : (values = new ArrayList<>());
  }

  /** The settings, such as {@code type}, {@code readonly} and {@code secure}. */
  public List<DomainCapabilitiesEnum> getEnums() {
    return enums != null ? enums : (enums = new ArrayList<>());
  }

  /** The words an enum lists; none if there is no enum of this name. */
  public List<String> values(String enumName) {
    return getEnums().stream()
        .filter(each -> enumName.equals(each.getName()))
        .flatMap(each -> each.getValues().stream())
        .toList();
  }
}
