package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /network/domain}: The DNS domain of the guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkDomain extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute(name = "localOnly")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean localOnly;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean register;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public NetworkDomain setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether names of the domain that are not known here are asked for nowhere else. */
  public @Nullable Boolean getLocalOnly() {
    return localOnly;
  }

  public NetworkDomain setLocalOnly(@Nullable Boolean localOnly) {
    this.localOnly = localOnly;
    return this;
  }

  /** Whether the host's resolver is told to ask here for names of the domain. */
  public @Nullable Boolean getRegister() {
    return register;
  }

  public NetworkDomain setRegister(@Nullable Boolean register) {
    this.register = register;
    return this;
  }
}
