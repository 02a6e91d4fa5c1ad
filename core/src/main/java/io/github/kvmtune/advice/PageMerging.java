package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Ksm;

/**
 * Equal pages of guests are merged (KSM) where memory is overcommitted, within a node, and nowhere
 * else.
 *
 * <p>Source: Linux kernel, "Kernel Samepage Merging".
 */
final class PageMerging implements Advisor {

  private static final String KSM = "/sys/kernel/mm/ksm/";

  @Override
  public String name() {
    return "page-merging";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Ksm ksm = host.memory().ksm();
    if (!ksm.running().isKnown()) {
      return Assessment.unstated(name(), "whether it merges equal pages", ksm.running());
    }
    boolean running = ksm.running().is(true);
    if (running && use.is(Trait.UNTRUSTED_TENANTS)) {
      return stop(
          ksm, "a tenant can tell from the time of a write what another tenant's pages hold");
    }
    if (running && use.isExclusive()) {
      return stop(
          ksm, "it scans and merges memory of guests that were promised undisturbed resources");
    }
    boolean wanted = use.runs(Profile.OVERCOMMITTED) && !use.is(Trait.UNTRUSTED_TENANTS);
    if (!running && wanted) {
      return start(host, ksm);
    }
    return running && crossesNodes(host, ksm)
        ? keepWithinNodes(ksm)
        : Assessment.fine(
            name(), "it is as the host's use needs it", UsedFact.of("KSM runs", ksm.running()));
  }

  private Assessment stop(Ksm ksm, String reason) {
    return Assessment.advised(
        HostAdvice.of(name(), "stop merging equal pages")
            .because(reason)
            .remedy(new Remedy.KernelFile(KSM + "run", "2"))
            .byHand("systemctl disable --now ksmtuned ksm, where these services exist")
            .effect("merged pages are copied apart, which takes the memory that merging saved")
            .reference("Linux kernel: Kernel Samepage Merging")
            .fact("KSM runs", ksm.running())
            .fact("pages saved by KSM", ksm.pagesSharing())
            .build());
  }

  private Assessment start(Host host, Ksm ksm) {
    HostAdvice.Builder advice =
        HostAdvice.of(name(), "merge equal pages of guests")
            .because("overcommitted guests that run the same system hold many equal pages")
            .effect("a kernel thread scans guests' memory; writing to a merged page copies it")
            .warn(
                "not where guests distrust each other: merging tells one what another's pages hold")
            .reference("Linux kernel: Kernel Samepage Merging")
            .fact("KSM runs", ksm.running());
    if (crossesNodes(host, ksm)) {
      advice
          .remedy(new Remedy.KernelFile(KSM + "merge_across_nodes", "0"))
          .fact("KSM merges across nodes", ksm.mergeAcrossNodes());
    }
    return Assessment.advised(advice.remedy(new Remedy.KernelFile(KSM + "run", "1")).build());
  }

  private Assessment keepWithinNodes(Ksm ksm) {
    return Assessment.advised(
        HostAdvice.of(name(), "merge equal pages within a NUMA node only")
            .because("a page merged across nodes is remote memory for one of its guests")
            // The kernel takes the change only while nothing is merged.
            .byHand("echo 2 > " + KSM + "run")
            .remedy(new Remedy.KernelFile(KSM + "merge_across_nodes", "0"))
            .remedy(new Remedy.KernelFile(KSM + "run", "1"))
            .effect("pages are copied apart first; check that there is memory for it")
            .reference("Linux kernel: Kernel Samepage Merging")
            .fact("KSM merges across nodes", ksm.mergeAcrossNodes())
            .fact("pages saved by KSM", ksm.pagesSharing())
            .build());
  }

  private static boolean crossesNodes(Host host, Ksm ksm) {
    return host.numaNodes().size() > 1 && ksm.mergeAcrossNodes().is(true);
  }
}
