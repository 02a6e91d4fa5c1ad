package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/vcpus}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vcpus"})
public class DomainVcpus extends XmlNode {

  @XmlElement(name = "vcpu")
  @Nullable List<DomainVcpusVcpu> vcpus;

  /** The {@code <vcpu>} elements, in document order. */
  public List<DomainVcpusVcpu> getVcpus() {
    if (vcpus == null) {
      vcpus = new ArrayList<>();
    }
    return vcpus;
  }
}
