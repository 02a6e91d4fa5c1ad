package io.github.kvmtune;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Decision.Setting;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A guest of 4 vCPUs, changed a little and planned, to be asked for single decisions.
 *
 * <pre>{@code
 * Planned.on(host -> host.file("/proc/sys/fs/aio-max-nr", "9"), guest -> guest.vcpus(2));
 * }</pre>
 */
public record Planned(GuestPlan plan) {

  private static final Host TWO_NODES = TestHosts.probe(InventedHosts::intelTwoNodes);

  /** On the two-node host, for the oldest supported libvirt and QEMU. */
  public static Planned guest(UnaryOperator<GuestBuilder> change) {
    return on(TWO_NODES, Target.OLDEST_SUPPORTED, change);
  }

  /** On the two-node host, for newer versions. */
  public static Planned guestFor(String libvirt, String qemu, UnaryOperator<GuestBuilder> change) {
    return on(TWO_NODES, new Target(Version.parse(libvirt), Version.parse(qemu)), change);
  }

  /** On the two-node host with other files. */
  public static Planned on(UnaryOperator<HostTree> host, UnaryOperator<GuestBuilder> change) {
    return on(
        TestHosts.probe(root -> host.apply(InventedHosts.intelTwoNodes(root))),
        Target.OLDEST_SUPPORTED,
        change);
  }

  public static Planned on(Host host, Target target, UnaryOperator<GuestBuilder> change) {
    GuestBuilder guest = Guest.named("g").vcpus(4).memory(ByteSize.gib(4));
    return new Planned(Planner.on(host).target(target).plan(change.apply(guest).build()));
  }

  public List<Decision> decisions(String tuning) {
    return plan.decisions().stream().filter(each -> each.tuning().equals(tuning)).toList();
  }

  /** The only decision of a tuning. */
  public Decision decision(String tuning) {
    List<Decision> decisions = decisions(tuning);
    if (decisions.size() != 1) {
      throw new AssertionError(tuning + " decided " + decisions);
    }
    return decisions.get(0);
  }

  public Outcome outcome(String tuning) {
    return decision(tuning).outcome();
  }

  /** The value that a tuning set at a path that ends so. */
  public Optional<String> setting(String tuning, String end) {
    return decisions(tuning).stream()
        .flatMap(decision -> decision.settings().stream())
        .filter(setting -> setting.path().endsWith(end))
        .map(Setting::value)
        .findFirst();
  }
}
