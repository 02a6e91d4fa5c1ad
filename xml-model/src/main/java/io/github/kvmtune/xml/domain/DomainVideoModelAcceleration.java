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
 * {@code /domain/devices/video/model/acceleration}: Whether the graphics card of the host helps.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVideoModelAcceleration extends XmlNode {

  @XmlAttribute(name = "accel3d")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean accel3d;

  @XmlAttribute(name = "accel2d")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean accel2d;

  @XmlAttribute @Nullable String rendernode;

  /** Whether it helps with 3D. */
  public @Nullable Boolean getAccel3d() {
    return accel3d;
  }

  public DomainVideoModelAcceleration setAccel3d(@Nullable Boolean accel3d) {
    this.accel3d = accel3d;
    return this;
  }

  /** Whether it helps with 2D, for VirtualBox. */
  public @Nullable Boolean getAccel2d() {
    return accel2d;
  }

  public DomainVideoModelAcceleration setAccel2d(@Nullable Boolean accel2d) {
    this.accel2d = accel2d;
    return this;
  }

  /**
   * The render node on the host, for a vhost-user driver; the first one if unset. Since libvirt
   * 5.8.0.
   */
  public @Nullable String getRendernode() {
    return rendernode;
  }

  public DomainVideoModelAcceleration setRendernode(@Nullable String rendernode) {
    this.rendernode = rendernode;
    return this;
  }
}
