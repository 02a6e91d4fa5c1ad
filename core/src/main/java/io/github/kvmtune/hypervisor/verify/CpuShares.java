package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.List;

/** The guest's weight against other guests when they compete for CPU time. */
final class CpuShares implements Room {

  private static final String WHAT = "CPU shares";

  @Override
  public List<Item> look(Evidence evidence) {
    return Promised.cputune(evidence.promised()).map(DomainCputune::getShares).stream()
        .map(shares -> item(evidence, shares.toString()))
        .toList();
  }

  private static Item item(Evidence evidence, String promised) {
    return evidence
        .process()
        .flatMap(process -> WhichThread.MAIN.in(evidence).flatMap(process::group))
        .map(ThreadGroup::ofGuest)
        .flatMap(
            group ->
                group
                    .shares()
                    .map(
                        found ->
                            Item.compare(WHAT, promised, found, group.sharesFile().toString())))
        .orElseGet(
            () -> Item.notSeen(WHAT, promised, "the cgroup " + Evidence.ONLY_THERE, "cgroup"));
  }
}
