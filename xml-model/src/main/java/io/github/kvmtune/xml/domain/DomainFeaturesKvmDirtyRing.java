package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/kvm/dirty-ring}: Tracking of changed memory by ring buffers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesKvmDirtyRing extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlAttribute @Nullable Long size;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesKvmDirtyRing setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /** Entries for each virtual CPU, a power of two from 1024 to 65536. */
  public @Nullable Integer getSize() {
    return Numbers.toInt(size, "size");
  }

  public DomainFeaturesKvmDirtyRing setSize(@Nullable Integer size) {
    this.size = Numbers.wide(size);
    return this;
  }
}
