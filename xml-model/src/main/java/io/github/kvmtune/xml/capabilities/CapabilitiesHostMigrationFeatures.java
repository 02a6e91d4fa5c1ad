package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/migration_features}: How guests are moved. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"live", "uriTransports"})
public class CapabilitiesHostMigrationFeatures extends XmlNode {

  @XmlElement @Nullable DomainEmptyElement live;

  @XmlElement(name = "uri_transports")
  @Nullable CapabilitiesHostMigrationFeaturesUriTransports uriTransports;

  /** Guests can be moved while they run. */
  public @Nullable DomainEmptyElement getLive() {
    return live;
  }

  public CapabilitiesHostMigrationFeatures setLive(@Nullable DomainEmptyElement live) {
    this.live = live;
    return this;
  }

  public DomainEmptyElement ensureLive() {
    return live != null ? live : (live = new DomainEmptyElement());
  }

  /** The transports a migration may use. */
  public @Nullable CapabilitiesHostMigrationFeaturesUriTransports getUriTransports() {
    return uriTransports;
  }

  public CapabilitiesHostMigrationFeatures setUriTransports(
      @Nullable CapabilitiesHostMigrationFeaturesUriTransports uriTransports) {
    this.uriTransports = uriTransports;
    return this;
  }

  public CapabilitiesHostMigrationFeaturesUriTransports ensureUriTransports() {
    return uriTransports != null
        ? uriTransports
        : (uriTransports = new CapabilitiesHostMigrationFeaturesUriTransports());
  }
}
