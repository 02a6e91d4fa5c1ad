package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.TextBesideElements;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/os/nvram}: The variables of a UEFI firmware; either the text is a path, or a
 * source says where they are.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"source"})
public class DomainOsNvram extends XmlNode {

  @XmlAttribute @Nullable String template;
  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String templateFormat;
  @XmlAttribute @Nullable String format;

  @TextBesideElements @XmlTransient @Nullable String path;

  @XmlElement @Nullable DomainDiskSource source;

  /** The file that is copied when the domain has no variables yet. */
  public @Nullable String getTemplate() {
    return template;
  }

  public DomainOsNvram setTemplate(@Nullable String template) {
    this.template = template;
    return this;
  }

  /**
   * The kind of {@code source}. Since libvirt 8.5.0. Known values: {@code file}, {@code block},
   * {@code dir}, {@code network}, {@code volume}, {@code nvme}, {@code vhostuser}, {@code
   * vhostvdpa}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainOsNvram setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The format of {@code template}. Known values: {@code raw}, {@code qcow2}. */
  public @Nullable String getTemplateFormat() {
    return templateFormat;
  }

  public DomainOsNvram setTemplateFormat(@Nullable String templateFormat) {
    this.templateFormat = templateFormat;
    return this;
  }

  /**
   * The format of the variable store; {@code raw} if unset. Known values: {@code raw}, {@code
   * qcow2}.
   */
  public @Nullable String getFormat() {
    return format;
  }

  public DomainOsNvram setFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** The file on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainOsNvram setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Where the variables are, as for a disk. Since libvirt 8.5.0. */
  public @Nullable DomainDiskSource getSource() {
    return source;
  }

  public DomainOsNvram setSource(@Nullable DomainDiskSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSource());
  }

  /** The source as a record of its type. */
  public DiskSourceView getSourceView() {
    return DiskSourceView.of(type, source);
  }

  /** Sets type and source together; what belongs to another type of source goes. */
  public DomainOsNvram setSourceView(DiskSourceView view) {
    DiskSourceView now = getSourceView();
    if (!view.equals(now)) {
      boolean sameType = view.type().equals(now.type());
      source = view.writeTo(sameType && source != null ? source : new DomainDiskSource());
    }
    type = view.type();
    path = null;
    return this;
  }
}
