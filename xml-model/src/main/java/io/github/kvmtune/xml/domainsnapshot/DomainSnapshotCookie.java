package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainCpu;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domainsnapshot/cookie}: What the hypervisor driver needs to know to set the domain back.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cpu", "slirpHelper"})
public class DomainSnapshotCookie extends XmlNode {

  @XmlElement @Nullable DomainCpu cpu;

  @XmlElement(name = "slirpHelper")
  @Nullable DomainEmptyElement slirpHelper;

  /** The CPU as the guest really saw it. */
  public @Nullable DomainCpu getCpu() {
    return cpu;
  }

  public DomainSnapshotCookie setCpu(@Nullable DomainCpu cpu) {
    this.cpu = cpu;
    return this;
  }

  public DomainCpu ensureCpu() {
    return cpu != null ? cpu : (cpu = new DomainCpu());
  }

  /** Network back ends ran as processes of their own. */
  public @Nullable DomainEmptyElement getSlirpHelper() {
    return slirpHelper;
  }

  public DomainSnapshotCookie setSlirpHelper(@Nullable DomainEmptyElement slirpHelper) {
    this.slirpHelper = slirpHelper;
    return this;
  }

  public DomainEmptyElement ensureSlirpHelper() {
    return slirpHelper != null ? slirpHelper : (slirpHelper = new DomainEmptyElement());
  }
}
