package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/vcpus/vcpu}: One virtual CPU. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVcpusVcpu extends XmlNode {

  @XmlAttribute @Nullable Long id;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean hotpluggable;

  @XmlAttribute @Nullable Long order;

  /** The number of the virtual CPU, from 0. */
  public @Nullable Integer getId() {
    return Numbers.toInt(id, "id");
  }

  public DomainVcpusVcpu setId(@Nullable Integer id) {
    this.id = Numbers.wide(id);
    return this;
  }

  /** Whether it is there at boot; CPU 0 always is. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainVcpusVcpu setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /** Whether it can be plugged in and out while the guest runs. */
  public @Nullable Boolean getHotpluggable() {
    return hotpluggable;
  }

  public DomainVcpusVcpu setHotpluggable(@Nullable Boolean hotpluggable) {
    this.hotpluggable = hotpluggable;
    return this;
  }

  /** In which order the enabled CPUs are added, from 1. */
  public @Nullable Integer getOrder() {
    return Numbers.toInt(order, "order");
  }

  public DomainVcpusVcpu setOrder(@Nullable Integer order) {
    this.order = Numbers.wide(order);
    return this;
  }
}
