package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /interface/bridge}: Ports and settings of a bridge. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"interfaces"})
public class HostInterfaceBridge extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean stp;

  @XmlAttribute @Nullable BigDecimal delay;

  @XmlElement(name = "interface")
  @Nullable List<HostInterfaceMember> interfaces;

  /** Whether it takes part in the spanning tree protocol. */
  public @Nullable Boolean getStp() {
    return stp;
  }

  public HostInterfaceBridge setStp(@Nullable Boolean stp) {
    this.stp = stp;
    return this;
  }

  /** Seconds until a new port forwards. */
  public @Nullable BigDecimal getDelay() {
    return delay;
  }

  public HostInterfaceBridge setDelay(@Nullable BigDecimal delay) {
    this.delay = delay;
    return this;
  }

  /** The interfaces that are its ports. */
  public List<HostInterfaceMember> getInterfaces() {
    return interfaces != null ? interfaces : (interfaces = new ArrayList<>());
  }
}
