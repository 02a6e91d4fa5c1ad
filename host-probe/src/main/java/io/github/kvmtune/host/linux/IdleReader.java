package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Idle;
import io.github.kvmtune.host.IdleState;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Idle states: named on the first CPU, switched on each. */
final class IdleReader {

  private static final String IDLE = CpuReader.CPUS + "/cpuidle";

  private final KernelFiles files;
  private final IdSet online;

  IdleReader(KernelFiles files, IdSet online) {
    this.files = files;
    this.online = online;
  }

  Idle read() {
    return new Idle(
        files.fact(IDLE + "/current_driver", Values::name),
        files
            .fact(IDLE + "/current_governor", Values::name)
            .or(files.fact(IDLE + "/current_governor_ro", Values::name)),
        states());
  }

  private Fact<List<IdleState>> states() {
    if (online.isEmpty()) {
      return Fact.absent(states("*"));
    }
    String first = states(online.first().getAsInt());
    IdSet numbers = NumberedNames.of("state", files.names(first));
    return numbers.isEmpty()
        ? Fact.absent(first)
        : Fact.known(
            numbers.stream().boxed().flatMap(number -> state(first, number).stream()).toList(),
            first);
  }

  private Optional<IdleState> state(String first, int number) {
    String state = first + "/state" + number;
    return files
        .fact(state + "/name", Values::line)
        .value()
        .map(
            name ->
                new IdleState(
                    name,
                    files.fact(state + "/latency", Values::count).map(IdleReader::microseconds),
                    disabledOn(number)));
  }

  private static Duration microseconds(long count) {
    return Duration.ofNanos(Math.multiplyExact(count, 1000L));
  }

  /** Known only if each CPU says; those with fewer states have none to switch off. */
  private Fact<IdSet> disabledOn(int number) {
    String source = states("*") + "/state" + number + "/disable";
    IdSet disabled = IdSet.empty();
    for (int cpu : online) {
      String file = states(cpu) + "/state" + number + "/disable";
      Fact<Boolean> fact = files.fact(file, Values::flag);
      if (!fact.isKnown() && files.exists(file)) {
        return Fact.absent(source);
      }
      disabled = fact.is(true) ? disabled.union(IdSet.of(cpu)) : disabled;
    }
    return Fact.known(disabled, source);
  }

  private static String states(Object cpu) {
    return CpuReader.CPUS + "/cpu" + cpu + "/cpuidle";
  }
}
