package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/lxc:namespace}: Namespaces a container shares with others instead of having its
 * own.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sharenet", "shareipc", "shareuts"})
public class DomainLxcNamespace extends XmlNode {

  @XmlElement(name = "sharenet", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
  @Nullable DomainLxcNamespaceShare sharenet;

  @XmlElement(name = "shareipc", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
  @Nullable DomainLxcNamespaceShare shareipc;

  @XmlElement(name = "shareuts", namespace = "http://libvirt.org/schemas/domain/lxc/1.0")
  @Nullable DomainLxcNamespaceShare shareuts;

  /** The network. */
  public @Nullable DomainLxcNamespaceShare getSharenet() {
    return sharenet;
  }

  public DomainLxcNamespace setSharenet(@Nullable DomainLxcNamespaceShare sharenet) {
    this.sharenet = sharenet;
    return this;
  }

  public DomainLxcNamespaceShare ensureSharenet() {
    return sharenet != null ? sharenet : (sharenet = new DomainLxcNamespaceShare());
  }

  /** Shared memory, semaphores and message queues. */
  public @Nullable DomainLxcNamespaceShare getShareipc() {
    return shareipc;
  }

  public DomainLxcNamespace setShareipc(@Nullable DomainLxcNamespaceShare shareipc) {
    this.shareipc = shareipc;
    return this;
  }

  public DomainLxcNamespaceShare ensureShareipc() {
    return shareipc != null ? shareipc : (shareipc = new DomainLxcNamespaceShare());
  }

  /** The host name. */
  public @Nullable DomainLxcNamespaceShare getShareuts() {
    return shareuts;
  }

  public DomainLxcNamespace setShareuts(@Nullable DomainLxcNamespaceShare shareuts) {
    this.shareuts = shareuts;
    return this;
  }

  public DomainLxcNamespaceShare ensureShareuts() {
    return shareuts != null ? shareuts : (shareuts = new DomainLxcNamespaceShare());
  }
}
