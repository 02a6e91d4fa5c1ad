package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/memory_bandwidth/node}: One memory controller. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"controls"})
public class CapabilitiesHostMemoryBandwidthNode extends XmlNode {

  @XmlAttribute @Nullable Long id;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpus;

  @XmlElement(name = "control")
  @Nullable List<CapabilitiesHostMemoryBandwidthNodeControl> controls;

  /** The number of the controller. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public CapabilitiesHostMemoryBandwidthNode setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** The CPUs that reach memory through it. */
  public @Nullable IdSet getCpus() {
    return cpus;
  }

  public CapabilitiesHostMemoryBandwidthNode setCpus(@Nullable IdSet cpus) {
    this.cpus = cpus;
    return this;
  }

  /** How its bandwidth can be divided. */
  public List<CapabilitiesHostMemoryBandwidthNodeControl> getControls() {
    return controls != null ? controls : (controls = new ArrayList<>());
  }
}
