package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/vcpus}: The virtual CPUs one by one, to choose which are there at boot. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"vcpus"})
public class DomainVcpus extends XmlNode {

  @XmlElement(name = "vcpu")
  @Nullable List<DomainVcpusVcpu> vcpus;

  /** One entry for each virtual CPU. */
  public List<DomainVcpusVcpu> getVcpus() {
    return vcpus != null ? vcpus : (vcpus = new ArrayList<>());
  }
}
