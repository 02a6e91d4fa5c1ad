package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting and the words that it can have.
 *
 * <p>Found at {@code /domainCapabilities/os/enum}, {@code /domainCapabilities/os/loader/enum},
 * {@code /domainCapabilities/cpu/mode/enum}, {@code /domainCapabilities/memoryBacking/enum}, {@code
 * /domainCapabilities/devices/disk/enum} and 14 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"values"})
public class DomainCapabilitiesEnum extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlElement(name = "value")
  @Nullable List<String> values;

  /**
   * The setting, named much as the attribute of the domain that takes it, such as {@code
   * modelType}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainCapabilitiesEnum setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The words. */
  public List<String> getValues() {
    return values != null ? values : (values = new ArrayList<>());
  }
}
