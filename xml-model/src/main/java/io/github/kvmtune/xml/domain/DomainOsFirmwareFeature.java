package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/firmware/feature}: One feature of the firmware. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsFirmwareFeature extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  @XmlAttribute @Nullable String name;

  /** Whether the feature must be there. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainOsFirmwareFeature setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /** The feature. Known values: {@code enrolled-keys}, {@code secure-boot}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainOsFirmwareFeature setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
