package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/vlan}: VLAN tags of the interface. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tags"})
public class DomainInterfaceVlan extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean trunk;

  @XmlElement(name = "tag")
  @Nullable List<DomainInterfaceVlanTag> tags;

  /** Whether several tags are passed on to the guest. */
  public @Nullable Boolean getTrunk() {
    return trunk;
  }

  public DomainInterfaceVlan setTrunk(@Nullable Boolean trunk) {
    this.trunk = trunk;
    return this;
  }

  /** The tags. */
  public List<DomainInterfaceVlanTag> getTags() {
    return tags != null ? tags : (tags = new ArrayList<>());
  }
}
