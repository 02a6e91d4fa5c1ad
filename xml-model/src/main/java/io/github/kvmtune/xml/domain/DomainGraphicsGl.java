package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/gl}: Drawing with the graphics card of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsGl extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enable;

  @XmlAttribute @Nullable String rendernode;

  /** Whether OpenGL is used. Since libvirt 1.3.3 for spice. */
  public @Nullable Boolean getEnable() {
    return enable;
  }

  public DomainGraphicsGl setEnable(@Nullable Boolean enable) {
    this.enable = enable;
    return this;
  }

  /** The render node on the host; the first one if unset. Since libvirt 3.1.0 for spice. */
  public @Nullable String getRendernode() {
    return rendernode;
  }

  public DomainGraphicsGl setRendernode(@Nullable String rendernode) {
    this.rendernode = rendernode;
    return this;
  }
}
