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
 * {@code /domain/features/async-teardown}: Freeing the memory of a stopped guest in the background.
 * Since libvirt 9.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeaturesAsyncTeardown extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  /** Whether it is done. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainFeaturesAsyncTeardown setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }
}
