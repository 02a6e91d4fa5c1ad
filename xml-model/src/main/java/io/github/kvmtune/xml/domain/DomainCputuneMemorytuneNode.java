package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/memorytune/node}: The bandwidth on one host node. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneMemorytuneNode extends XmlNode {

  @XmlAttribute @Nullable Long id;
  @XmlAttribute @Nullable Long bandwidth;

  /** The host node. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainCputuneMemorytuneNode setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The share of the bandwidth in percent; the host rounds it to its steps. */
  public @Nullable Integer getBandwidth() {
    return Numbers.toInt(bandwidth, "bandwidth");
  }

  public DomainCputuneMemorytuneNode setBandwidth(@Nullable Integer bandwidth) {
    this.bandwidth = Numbers.wide(bandwidth);
    return this;
  }
}
