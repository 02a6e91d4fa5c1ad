package io.github.kvmtune.advice;

import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Host;
import java.util.List;

/**
 * Says what an administrator could change on a host so that guests run better. A pure function: the
 * same host and use give the same advice. Nothing is changed.
 *
 * <pre>{@code
 * Host host = HostProbe.local().probe();
 * HostAdvisor.on(host)
 *     .advise(HostUse.of(Profile.DEDICATED))
 *     .forEach(advice -> System.out.println(advice.what() + " because " + advice.why() + ": " + advice.how()));
 * }</pre>
 */
public final class HostAdvisor {

  private final Host host;

  private HostAdvisor(Host host) {
    this.host = host;
  }

  public static HostAdvisor on(Host host) {
    return new HostAdvisor(host);
  }

  /** What every advisor found, in their declared order. */
  public List<Assessment> assess(HostUse use) {
    return Advisors.all().stream().map(advisor -> advisor.assess(host, use)).toList();
  }

  /** What to change, in the order of the advisors. */
  public List<HostAdvice> advise(HostUse use) {
    return assess(use).stream().flatMap(each -> each.advice().stream()).toList();
  }
}
