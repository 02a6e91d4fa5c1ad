package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Whose namespace a container shares.
 *
 * <p>Found at {@code /domain/lxc:namespace/lxc:sharenet}, {@code
 * /domain/lxc:namespace/lxc:shareipc} and {@code /domain/lxc:namespace/lxc:shareuts}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainLxcNamespaceShare extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlAttribute @Nullable String value;

  /**
   * How {@code value} names it: a network namespace, another container or a process. Known values:
   * {@code netns}, {@code name}, {@code pid}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainLxcNamespaceShare setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The name of the network namespace or container, or the number of the process. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainLxcNamespaceShare setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
