package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/graphics/filetransfer}: Whether spice clients can send files to the guest.
 * Since libvirt 1.2.2.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsFiletransfer extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enable;

  /** Whether they can; yes if unset. */
  public @Nullable Boolean getEnable() {
    return enable;
  }

  public DomainGraphicsFiletransfer setEnable(@Nullable Boolean enable) {
    this.enable = enable;
    return this;
  }
}
