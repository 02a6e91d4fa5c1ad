package io.github.kvmtune.xml.hostinterface;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /interface/protocol/dhcp}: Addresses come from a DHCP server. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class HostInterfaceProtocolDhcp extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean peerdns;

  /** Whether name servers come from it, too. */
  public @Nullable Boolean getPeerdns() {
    return peerdns;
  }

  public HostInterfaceProtocolDhcp setPeerdns(@Nullable Boolean peerdns) {
    this.peerdns = peerdns;
    return this;
  }
}
