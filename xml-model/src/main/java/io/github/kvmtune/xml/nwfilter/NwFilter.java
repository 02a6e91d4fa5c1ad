package io.github.kvmtune.xml.nwfilter;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainInterfaceFilterref;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /filter}: A set of firewall rules for the interfaces of guests; the root element. */
@XmlRootElement(name = "filter")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"uuid", "filterrefs", "rules"})
public class NwFilter extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String chain;
  @XmlAttribute @Nullable Integer priority;
  @XmlElement @Nullable String uuid;

  @XmlElement(name = "filterref")
  @Nullable List<DomainInterfaceFilterref> filterrefs;

  @XmlElement(name = "rule")
  @Nullable List<NwFilterRule> rules;

  /** The name, by which interfaces refer to it. */
  public @Nullable String getName() {
    return name;
  }

  public NwFilter setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * The chain of the firewall, which fixes the protocol and the place in the order; {@code root} if
   * unset.
   */
  public @Nullable String getChain() {
    return chain;
  }

  public NwFilter setChain(@Nullable String chain) {
    this.chain = chain;
    return this;
  }

  /** The place among filters of the same chain, -1000 to 1000; lower ones are first. */
  public @Nullable Integer getPriority() {
    return priority;
  }

  public NwFilter setPriority(@Nullable Integer priority) {
    this.priority = priority;
    return this;
  }

  /** The identity of the filter; libvirt makes one up if it is unset. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public NwFilter setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Filters that are part of this one. */
  public List<DomainInterfaceFilterref> getFilterrefs() {
    return filterrefs != null ? filterrefs : (filterrefs = new ArrayList<>());
  }

  /** The rules; they are applied by their priority. */
  public List<NwFilterRule> getRules() {
    return rules != null ? rules : (rules = new ArrayList<>());
  }
}
