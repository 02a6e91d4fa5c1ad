package io.github.kvmtune.tuning;

import io.github.kvmtune.CpuShare;
import io.github.kvmtune.Decision;
import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Weighs and limits a guest's CPU time where the user asks for it; on an overcommitted host it
 * weighs guests by their vCPUs, since the kernel would give each guest the same.
 *
 * <p>Source: libvirt domain format, "CPU Tuning"; the same number weighs ten times more in version
 * 2 of the kernel's control groups than in version 1.
 */
final class CpuShares implements Tuning {

  private static final long PERIOD_MICROSECONDS = 100_000;

  @Override
  public String name() {
    return "cpu-shares";
  }

  @Override
  public About about() {
    return About.of(
            Area.SCHEDULING,
            "CPU weight and limits",
            "Weighs and limits CPU time where asked; weighs overcommitted guests by their vCPUs.")
        .reference("libvirt domain format: CPU Tuning, shares and quota")
        .values(Values.onlyOff())
        .migration("the weight is for this host's version of control groups; plan anew");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Fact<CgroupVersion> cgroups = situation.host().limits().cgroups();
    return List.of(
        decide(situation, cgroups, domain)
            .asked("profile", situation.guest().profile().word())
            .fact("control groups", cgroups)
            .reference("libvirt domain format: CPU Tuning, shares and quota")
            .build());
  }

  private Decision.Builder decide(Situation situation, Fact<CgroupVersion> cgroups, Domain domain) {
    CpuShare share = situation.guest().cpuShare();
    Optional<Integer> percent = percent(share, situation);
    if (percent.isEmpty() && !share.isLimited()) {
      return Decision.leftAlone(name(), "nobody asked for a share, and CPUs are not overcommitted");
    }
    Decision.Builder decision =
        cgroups.isKnown() || share.isLimited()
            ? Decision.applied(name(), reason(share, situation))
            : Decision.refused(
                name(), "the same weight means another share in each version of control groups");
    percent.ifPresent(value -> weigh(value, cgroups, domain, decision));
    limit(share, domain, decision);
    return decision;
  }

  private static Optional<Integer> percent(CpuShare share, Situation situation) {
    return share
        .weight()
        .or(
            () ->
                situation.isOvercommitted()
                    ? Optional.of(
                        Math.min(CpuShare.LARGEST_WEIGHT, 100 * situation.guest().vcpus()))
                    : Optional.empty());
  }

  /** The number that stands for a percentage of an ordinary guest's weight. */
  private static long weight(int percent, CgroupVersion cgroups) {
    return cgroups == CgroupVersion.V2 ? percent : percent * 1024L / 100;
  }

  private static void weigh(
      int percent, Fact<CgroupVersion> cgroups, Domain domain, Decision.Builder decision) {
    if (!cgroups.isKnown()) {
      decision
          .warn(
              "the guest weighs as much as any other, because the host does not say which version of"
                  + " control groups it has")
          .advise("let the host be probed from its own files", "kvmtune plan, run on the host");
      return;
    }
    long weight = weight(percent, cgroups.orElseThrow());
    domain.ensureCputune().setShares(weight);
    decision
        .set("/domain/cputune/shares", weight)
        .migration("the weight is for this host's version of control groups; plan anew");
  }

  private static void limit(CpuShare share, Domain domain, Decision.Builder decision) {
    if (!share.isLimited()) {
      return;
    }
    DomainCputune tune = domain.ensureCputune();
    share
        .perVcpu()
        .ifPresent(
            part ->
                quota("", part, tune, decision, DomainCputune::setPeriod, DomainCputune::setQuota));
    share
        .total()
        .ifPresent(
            cpus ->
                quota(
                    "global_",
                    cpus,
                    tune,
                    decision,
                    DomainCputune::setGlobalPeriod,
                    DomainCputune::setGlobalQuota));
    share
        .emulator()
        .ifPresent(
            cpus ->
                quota(
                    "emulator_",
                    cpus,
                    tune,
                    decision,
                    DomainCputune::setEmulatorPeriod,
                    DomainCputune::setEmulatorQuota));
    share
        .perIoThread()
        .ifPresent(
            part ->
                quota(
                    "iothread_",
                    part,
                    tune,
                    decision,
                    DomainCputune::setIothreadPeriod,
                    DomainCputune::setIothreadQuota));
  }

  private static void quota(
      String whose,
      double hostCpus,
      DomainCputune tune,
      Decision.Builder decision,
      BiConsumer<DomainCputune, Long> period,
      BiConsumer<DomainCputune, Long> quota) {
    long microseconds = Math.round(hostCpus * PERIOD_MICROSECONDS);
    period.accept(tune, PERIOD_MICROSECONDS);
    quota.accept(tune, microseconds);
    decision
        .set("/domain/cputune/" + whose + "period", PERIOD_MICROSECONDS)
        .set("/domain/cputune/" + whose + "quota", microseconds);
  }

  private static String reason(CpuShare share, Situation situation) {
    return share.isOrdinary()
        ? "where CPUs are short the kernel shares them out by guest; weighed by its "
            + situation.guest().vcpus()
            + " vCPUs, each of them gets as much as any other guest's"
        : "asked for by the user";
  }
}
