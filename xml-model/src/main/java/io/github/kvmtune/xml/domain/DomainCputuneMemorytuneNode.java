package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/memorytune/node}: The bandwidth on one host node. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneMemorytuneNode extends XmlNode {

  @XmlAttribute @Nullable Integer id;
  @XmlAttribute @Nullable Integer bandwidth;

  /** The host node. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainCputuneMemorytuneNode setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }

  /** The share of the bandwidth in percent; the host rounds it to its steps. */
  public @Nullable Integer getBandwidth() {
    return bandwidth;
  }

  public DomainCputuneMemorytuneNode setBandwidth(@Nullable Integer bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }
}
