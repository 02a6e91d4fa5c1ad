package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/numatune}: From which host NUMA nodes the guest's memory comes. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"memory", "memnodes"})
public class DomainNumatune extends XmlNode {

  @XmlElement @Nullable DomainNumatuneMemory memory;

  @XmlElement(name = "memnode")
  @Nullable List<DomainNumatuneMemnode> memnodes;

  /** The policy of the whole domain. */
  public @Nullable DomainNumatuneMemory getMemory() {
    return memory;
  }

  public DomainNumatune setMemory(@Nullable DomainNumatuneMemory memory) {
    this.memory = memory;
    return this;
  }

  public DomainNumatuneMemory ensureMemory() {
    return memory != null ? memory : (memory = new DomainNumatuneMemory());
  }

  /** The policy of single guest NUMA cells. Since libvirt 1.2.7. */
  public List<DomainNumatuneMemnode> getMemnodes() {
    return memnodes != null ? memnodes : (memnodes = new ArrayList<>());
  }
}
