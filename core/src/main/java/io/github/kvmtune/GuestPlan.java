package io.github.kvmtune;

import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 */
public record GuestPlan(Guest guest, Placement placement, Domain domain, List<Decision> decisions) {

  public GuestPlan {
    decisions = List.copyOf(decisions);
  }

  /** The domain as libvirt's XML. */
  public String xml() {
    return LibvirtXml.write(domain);
  }

  /** What the user should know before starting the guest. */
  public List<String> warnings() {
    return decisions.stream().flatMap(decision -> decision.warnings().stream()).toList();
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
