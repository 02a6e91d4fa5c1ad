package io.github.kvmtune.xml.networkport;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /networkport/rxfilters}: Filters of received packets. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkPortRxfilters extends XmlNode {

  @XmlAttribute(name = "trustGuest")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trustGuest;

  /** Whether the host follows the guest's changes of MAC address and multicast filters. */
  public @Nullable Boolean getTrustGuest() {
    return trustGuest;
  }

  public NetworkPortRxfilters setTrustGuest(@Nullable Boolean trustGuest) {
    this.trustGuest = trustGuest;
    return this;
  }
}
