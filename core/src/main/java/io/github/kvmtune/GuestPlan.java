package io.github.kvmtune;

import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A guest tuned for a host: the domain to define and the reasons for every setting.
 *
 * <pre>{@code
 * GuestPlan plan = Planner.on(host).plan(guest);
 * plan.decisions().forEach(d -> System.out.println(d.tuning() + ": " + d.setting() + " because " + d.reason()));
 * System.out.println(plan.xml());
 * }</pre>
 *
 * @param guest what was asked for
 * @param placement the host CPUs and nodes it was given
 * @param domain the model; a live object, so changing it changes {@link #xml()}
 * @param decisions in the order the tunings ran
 * @param findings what the checks have to say of the domain, worst first; nothing that would keep
 *     it from running
 */
public record GuestPlan(
    Guest guest,
    Placement placement,
    Domain domain,
    List<Decision> decisions,
    List<Finding> findings) {

  public GuestPlan {
    decisions = List.copyOf(decisions);
    findings = List.copyOf(findings);
  }

  /** The domain as libvirt's XML. */
  public String xml() {
    return LibvirtXml.write(domain);
  }

  /**
   * What the user should know before starting the guest: what the tunings warn of, and findings of
   * the checks at places that no tuning has set, as those have their reason.
   */
  public List<String> warnings() {
    return Stream.concat(
            decisions.stream().flatMap(decision -> decision.warnings().stream()),
            findings.stream()
                .filter(finding -> decisions.stream().noneMatch(d -> d.sets(finding.place())))
                .map(Finding::toString))
        .toList();
  }

  /** What an administrator could change on the host to make this guest better. */
  public List<HostAdvice> hostAdvice() {
    Map<String, HostAdvice> advice = new LinkedHashMap<>();
    decisions.stream()
        .flatMap(decision -> decision.advice().stream())
        .forEach(each -> advice.putIfAbsent(each.toString(), each)); // each disk may give the same
    return List.copyOf(advice.values());
  }
}
