package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A range of user or group IDs.
 *
 * <p>Found at {@code /domain/idmap/uid}, {@code /domain/idmap/gid}, {@code
 * /domain/devices/filesystem/idmap/uid} and {@code /domain/devices/filesystem/idmap/gid}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIdmapRange extends XmlNode {

  @XmlAttribute @Nullable Long start;
  @XmlAttribute @Nullable Long target;
  @XmlAttribute @Nullable Long count;

  /** The first ID inside; 0 for containers. */
  public @Nullable Long getStart() {
    return start;
  }

  public DomainIdmapRange setStart(@Nullable Long start) {
    this.start = start;
    return this;
  }

  /** The ID on the host that {@code start} is mapped to. */
  public @Nullable Long getTarget() {
    return target;
  }

  public DomainIdmapRange setTarget(@Nullable Long target) {
    this.target = target;
    return this;
  }

  /** How many IDs the range has. */
  public @Nullable Long getCount() {
    return count;
  }

  public DomainIdmapRange setCount(@Nullable Long count) {
    this.count = count;
    return this;
  }
}
