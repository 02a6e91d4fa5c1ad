package io.github.kvmtune.xml.domaincapabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainCapabilities/vcpu}: The limit of virtual CPUs. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCapabilitiesVcpu extends XmlNode {

  @XmlAttribute @Nullable Long max;

  /** The most virtual CPUs a domain of the machine type can have. */
  public @Nullable Integer getMax() {
    return Numbers.toInt(max, "max");
  }

  public DomainCapabilitiesVcpu setMax(@Nullable Integer max) {
    this.max = Numbers.wide(max);
    return this;
  }
}
