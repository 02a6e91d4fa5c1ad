package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.DomainCputune;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Threads that were promised a policy of the kernel's scheduler run under it. */
final class ThreadScheduling implements Room {

  /** Threads, and how each of them was promised to be scheduled. */
  private record Wish(Stream<WhichThread> threads, Scheduling scheduling) {

    static Wish of(@Nullable IdSet numbers, IntFunction<WhichThread> kind, Scheduling scheduling) {
      return new Wish(
          Optional.ofNullable(numbers).orElse(IdSet.empty()).stream().mapToObj(kind), scheduling);
    }
  }

  @Override
  public List<Item> look(Evidence evidence) {
    return Promised.cputune(evidence.promised()).stream()
        .flatMap(ThreadScheduling::wishes)
        .flatMap(wish -> wish.threads.map(thread -> item(evidence, thread, wish.scheduling)))
        .toList();
  }

  private static Stream<Wish> wishes(DomainCputune cputune) {
    Stream<Wish> vcpus =
        cputune.getVcpuscheds().stream()
            .map(
                s ->
                    Wish.of(
                        s.getVcpus(),
                        WhichThread::vcpu,
                        Scheduling.of(s.getScheduler(), s.getPriority())));
    Stream<Wish> ioThreads =
        cputune.getIothreadscheds().stream()
            .map(
                s ->
                    Wish.of(
                        s.getIothreads(),
                        WhichThread::ioThread,
                        Scheduling.of(s.getScheduler(), s.getPriority())));
    Stream<Wish> emulator =
        Stream.ofNullable(cputune.getEmulatorsched())
            .map(
                s ->
                    new Wish(
                        Stream.of(WhichThread.MAIN),
                        Scheduling.of(s.getScheduler(), s.getPriority())));
    return Stream.of(vcpus, ioThreads, emulator).flatMap(each -> each);
  }

  private static Item item(Evidence evidence, WhichThread thread, Scheduling promised) {
    String what = thread.name() + "'s scheduling";
    return thread
        .in(evidence)
        .flatMap(
            found ->
                Scheduling.of(found)
                    .map(is -> Item.compare(what, promised, is, found.directory() + "/stat")))
        .orElseGet(() -> Item.notSeen(what, promised, "the thread " + Evidence.ONLY_THERE, "stat"));
  }
}
