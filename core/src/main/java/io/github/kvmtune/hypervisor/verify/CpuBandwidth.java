package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.ThreadGroup.Limit;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The CPU time that the guest and each of its threads may use, as its cgroups hold it. */
final class CpuBandwidth implements Room {

  private static final String DEFAULT_PERIOD = "100000";

  /**
   * A limit that was promised.
   *
   * @param whose for people
   * @param thread a thread in the cgroup
   * @param level from the thread's cgroup to the one that holds the limit
   */
  private record Wish(
      String whose, WhichThread thread, UnaryOperator<ThreadGroup> level, String limit) {

    static Wish of(WhichThread thread, String limit) {
      return new Wish(thread.name(), thread, UnaryOperator.identity(), limit);
    }

    static Wish ofGuest(String limit) {
      return new Wish("the guest", WhichThread.MAIN, ThreadGroup::ofGuest, limit);
    }
  }

  @Override
  public List<Item> look(Evidence evidence) {
    return Promised.cputune(evidence.promised()).stream()
        .flatMap(cputune -> wishes(evidence.promised(), cputune))
        .map(wish -> item(evidence, wish))
        .toList();
  }

  private static Stream<Wish> wishes(Domain domain, DomainCputune cputune) {
    Stream<Wish> vcpus =
        limit(cputune.getQuota(), cputune.getPeriod())
            .flatMap(
                limit ->
                    IntStream.range(0, Promised.count(domain))
                        .mapToObj(vcpu -> Wish.of(WhichThread.vcpu(vcpu), limit)));
    Stream<Wish> emulator =
        limit(cputune.getEmulatorQuota(), cputune.getEmulatorPeriod())
            .map(limit -> Wish.of(WhichThread.MAIN, limit));
    Stream<Wish> ioThreads =
        limit(cputune.getIothreadQuota(), cputune.getIothreadPeriod())
            .flatMap(
                limit ->
                    Promised.ioThreads(domain)
                        .mapToObj(thread -> Wish.of(WhichThread.ioThread(thread), limit)));
    Stream<Wish> whole =
        limit(cputune.getGlobalQuota(), cputune.getGlobalPeriod()).map(Wish::ofGuest);
    return Stream.of(vcpus, emulator, ioThreads, whole).flatMap(wishes -> wishes);
  }

  /** In words; nothing if none was promised. */
  private static Stream<String> limit(@Nullable Long quota, @Nullable Long period) {
    return Stream.ofNullable(quota)
        .map(q -> q < 0 ? Limit.NO_QUOTA : q.toString())
        .map(q -> text(q, period == null ? DEFAULT_PERIOD : period.toString()));
  }

  private static String text(String quota, String period) {
    return quota + " of " + period + " us";
  }

  private static Item item(Evidence evidence, Wish wish) {
    String what = "CPU time of " + wish.whose;
    return group(evidence, wish)
        .flatMap(ThreadGroup::limit)
        .map(
            found ->
                Item.compare(
                    what,
                    wish.limit,
                    text(found.quota(), found.period()),
                    found.source().toString()))
        .orElseGet(
            () -> Item.notSeen(what, wish.limit, "the cgroup " + Evidence.ONLY_THERE, "cgroup"));
  }

  private static Optional<ThreadGroup> group(Evidence evidence, Wish wish) {
    return evidence
        .process()
        .flatMap(process -> wish.thread.in(evidence).flatMap(process::group))
        .map(wish.level);
  }
}
