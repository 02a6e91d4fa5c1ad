package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/interface/portForward/range}: A range of forwarded ports. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainInterfacePortForwardRange extends XmlNode {

  @XmlAttribute @Nullable Long start;
  @XmlAttribute @Nullable Integer end;
  @XmlAttribute @Nullable Integer to;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean exclude;

  /** The first port on the host. */
  public @Nullable Long getStart() {
    return start;
  }

  public DomainInterfacePortForwardRange setStart(@Nullable Long start) {
    this.start = start;
    return this;
  }

  /** The last port on the host; only {@code start} if unset. */
  public @Nullable Integer getEnd() {
    return end;
  }

  public DomainInterfacePortForwardRange setEnd(@Nullable Integer end) {
    this.end = end;
    return this;
  }

  /** The first port in the guest; the same as on the host if unset. */
  public @Nullable Integer getTo() {
    return to;
  }

  public DomainInterfacePortForwardRange setTo(@Nullable Integer to) {
    this.to = to;
    return this;
  }

  /** Takes the range out of what is forwarded. */
  public @Nullable Boolean getExclude() {
    return exclude;
  }

  public DomainInterfacePortForwardRange setExclude(@Nullable Boolean exclude) {
    this.exclude = exclude;
    return this;
  }
}
