package io.github.kvmtune.drawing;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is drawn for the CPUs of the guest that a drawing is about. */
final class GuestMarks {

  private final DrawnGuest guest;
  private final Neighbours neighbours;
  private final IdSet idle;

  GuestMarks(DrawnGuest guest, Neighbours neighbours, Function<Integer, IdSet> siblings) {
    this.guest = guest;
    this.neighbours = neighbours;
    this.idle =
        guest.wholeCores()
            ? guest.vcpus().keySet().stream().map(siblings).reduce(IdSet.empty(), IdSet::union)
            : IdSet.empty();
  }

  Optional<Mark> of(int cpu) {
    return vcpu(cpu).or(() -> helpers(cpu)).or(() -> floating(cpu)).or(() -> idle(cpu));
  }

  private Optional<Mark> vcpu(int cpu) {
    return Optional.ofNullable(guest.vcpus().get(cpu)).map(vcpus -> vcpu(cpu, vcpus));
  }

  private Mark vcpu(int cpu, List<Integer> vcpus) {
    String numbers = vcpus.stream().map(String::valueOf).collect(Collectors.joining("/"));
    Optional<Mark> helpers = helpers(cpu);
    Optional<Mark> owner = neighbours.ownerOf(cpu);
    return Mark.of(
        Use.GUEST,
        numbers + (helpers.isPresent() ? "+" : "") + (owner.isPresent() ? "!" : ""),
        "vCPU %s of %s".formatted(numbers, guest.name())
            + helpers.map(each -> ", and " + each.meaning()).orElse("")
            + owner.map(each -> ", though it is one of " + each.meaning()).orElse(""));
  }

  private Optional<Mark> helpers(int cpu) {
    boolean emulator = guest.emulator().contains(cpu);
    boolean ioThreads = guest.ioThreads().contains(cpu);
    if (!emulator && !ioThreads) {
      return Optional.empty();
    }
    String what = emulator ? ioThreads ? "emulator and I/O threads" : "emulator" : "I/O threads";
    return Optional.of(
        Mark.of(
            Use.GUEST_HELPERS,
            (emulator ? "E" : "") + (ioThreads ? "I" : ""),
            what + " of " + guest.name()));
  }

  private Optional<Mark> floating(int cpu) {
    if (!guest.holding().sharedCpus().contains(cpu)) {
      return Optional.empty();
    }
    int others = neighbours.floatingOver(cpu).size();
    return Optional.of(
        Mark.of(
            Use.GUEST_FLOATS,
            others == 0 ? "*" : "*" + others,
            "vCPUs of " + guest.name() + " float here" + (others == 0 ? "" : beside(cpu))));
  }

  private String beside(int cpu) {
    return ", as do those of " + String.join(", ", neighbours.floatingOver(cpu));
  }

  private Optional<Mark> idle(int cpu) {
    return idle.contains(cpu)
        ? Optional.of(Mark.of(Use.IDLE, "-", "kept idle beside a vCPU of " + guest.name()))
        : Optional.empty();
  }
}
