package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/migration_features/uri_transports}: The transports for migration. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"uriTransports"})
public class CapabilitiesHostMigrationFeaturesUriTransports extends XmlNode {

  @XmlElement(name = "uri_transport")
  @Nullable List<String> uriTransports;

  /**
   * The schemes of migration URIs, in order. Known values: {@code vpxmigr}, {@code tcp}, {@code
   * rdma}, {@code vzmigr}.
   */
  public List<String> getUriTransports() {
    return uriTransports != null ? uriTransports : (uriTransports = new ArrayList<>());
  }
}
