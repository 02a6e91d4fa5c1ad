package io.github.kvmtune.review;

import io.github.kvmtune.Target;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.xml.domain.Domain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what libvirt would refuse, what would not start and what would run badly, in any domain,
 * planned here or not. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Domain domain = LibvirtXml.read(Domain.class, Path.of("/etc/libvirt/qemu/db1.xml"));
 * for (Finding finding : DomainCheck.of(Target.OLDEST_SUPPORTED).on(host).check(domain)) {
 *   System.out.println(finding.place() + ": " + finding.explanation() + "; " + finding.remedy());
 * }
 * }</pre>
 *
 * <p>Only domains of the QEMU driver are checked; others have no findings. Without a host, or where
 * it does not say, the checks that need its facts do not answer.
 */
public final class DomainCheck {

  private static final Set<String> QEMU_TYPES = Set.of("qemu", "kvm", "hvf");

  private final Target target;
  private final Optional<Host> host;

  private DomainCheck(Target target, Optional<Host> host) {
    this.target = target;
    this.host = host;
  }

  /** Checks for the libvirt and QEMU that will run the domain, on any host. */
  public static DomainCheck of(Target target) {
    return new DomainCheck(target, Optional.empty());
  }

  /** The same checks, for a domain that will run on this host. */
  public DomainCheck on(Host place) {
    return new DomainCheck(target, Optional.of(place));
  }

  /**
   * What there is to say about a domain, worst first. The domain is not changed.
   *
   * @return nothing if the domain is fine, or is none of QEMU's
   */
  public List<Finding> check(Domain domain) {
    Subject subject = new Subject(ElementReader.read(domain), target, host);
    if (subject.domain().text("@type").filter(QEMU_TYPES::contains).isEmpty()) {
      return List.of();
    }
    return Checks.all().stream()
        .flatMap(check -> check.look(subject))
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
