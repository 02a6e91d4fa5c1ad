package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Maps user and group IDs inside to IDs on the host, for containers and virtiofs.
 *
 * <p>Found at {@code /domain/idmap} and {@code /domain/devices/filesystem/idmap}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"uids", "gids"})
public class DomainIdmap extends XmlNode {

  @XmlElement(name = "uid")
  @Nullable List<DomainIdmapRange> uids;

  @XmlElement(name = "gid")
  @Nullable List<DomainIdmapRange> gids;

  /** Ranges of user IDs. */
  public List<DomainIdmapRange> getUids() {
    return uids != null ? uids : (uids = new ArrayList<>());
  }

  /** Ranges of group IDs. */
  public List<DomainIdmapRange> getGids() {
    return gids != null ? gids : (gids = new ArrayList<>());
  }
}
