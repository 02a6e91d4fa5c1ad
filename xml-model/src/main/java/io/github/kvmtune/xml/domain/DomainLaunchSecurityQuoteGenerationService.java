package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/launchSecurity/quoteGenerationService}: The service of the host that signs reports
 * of a TDX guest. Since libvirt 11.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainLaunchSecurityQuoteGenerationService extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** Its socket; {@code /var/run/tdx-qgs/qgs.socket} if unset. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainLaunchSecurityQuoteGenerationService setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
