package io.github.kvmtune.xml.domain;

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
 * {@code /domain/devices/interface/filterref}: The network filter that packets go through. Since
 * libvirt 0.8.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"parameters"})
public class DomainInterfaceFilterref extends XmlNode {

  @XmlAttribute @Nullable String filter;

  @XmlElement(name = "parameter")
  @Nullable List<DomainInterfaceFilterrefParameter> parameters;

  /** The name of the filter, such as {@code clean-traffic}. */
  public @Nullable String getFilter() {
    return filter;
  }

  public DomainInterfaceFilterref setFilter(@Nullable String filter) {
    this.filter = filter;
    return this;
  }

  /** Values for the variables of the filter. */
  public List<DomainInterfaceFilterrefParameter> getParameters() {
    return parameters != null ? parameters : (parameters = new ArrayList<>());
  }
}
