package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/os/varstore}: Where UEFI keeps its variables if the firmware uses a store of its
 * own format. Since libvirt 12.1.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsVarstore extends XmlNode {

  @XmlAttribute @Nullable String path;

  @XmlAttribute @Nullable String template;

  /** The file of this guest; libvirt makes one from the template if it is unset. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainOsVarstore setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The file that a new store is copied from; that of the firmware if unset. */
  public @Nullable String getTemplate() {
    return template;
  }

  public DomainOsVarstore setTemplate(@Nullable String template) {
    this.template = template;
    return this;
  }
}
