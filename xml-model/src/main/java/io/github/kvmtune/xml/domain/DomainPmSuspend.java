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
 * One sleep state.
 *
 * <p>Found at {@code /domain/pm/suspend-to-mem} and {@code /domain/pm/suspend-to-disk}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainPmSuspend extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  /** Whether the firmware offers it; the hypervisor decides if unset. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainPmSuspend setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }
}
