package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/disk/transient}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskTransient extends XmlNode {

  @XmlAttribute(name = "shareBacking")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean shareBacking;

  /** Attribute {@code shareBacking}, yes or no. */
  public @Nullable Boolean getShareBacking() {
    return shareBacking;
  }

  public DomainDiskTransient setShareBacking(@Nullable Boolean shareBacking) {
    this.shareBacking = shareBacking;
    return this;
  }
}
