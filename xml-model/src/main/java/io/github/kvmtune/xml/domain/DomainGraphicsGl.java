package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/graphics/gl}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsGl extends XmlNode {

  @XmlAttribute(name = "enable")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enable;

  @XmlAttribute(name = "rendernode")
  @Nullable String rendernode;

  /** Attribute {@code enable}, yes or no. */
  public @Nullable Boolean getEnable() {
    return enable;
  }

  public DomainGraphicsGl setEnable(@Nullable Boolean enable) {
    this.enable = enable;
    return this;
  }

  /** Attribute {@code rendernode}. */
  public @Nullable String getRendernode() {
    return rendernode;
  }

  public DomainGraphicsGl setRendernode(@Nullable String rendernode) {
    this.rendernode = rendernode;
    return this;
  }
}
