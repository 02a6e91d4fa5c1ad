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
 * Whether something is supported, and with which settings.
 *
 * <p>Found at {@code /domainCapabilities/iothreads}, {@code /domainCapabilities/memoryBacking},
 * {@code /domainCapabilities/devices/disk}, {@code /domainCapabilities/devices/graphics}, {@code
 * /domainCapabilities/devices/video} and 19 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"enums"})
public class DomainCapabilitiesSupport extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean supported;

  @XmlElement(name = "enum")
  @Nullable List<DomainCapabilitiesEnum> enums;

  /** Whether it can be used at all. */
  public @Nullable Boolean getSupported() {
    return supported;
  }

  public DomainCapabilitiesSupport setSupported(@Nullable Boolean supported) {
    this.supported = supported;
    return this;
  }

  /** The settings, each with the words that it can have. */
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
