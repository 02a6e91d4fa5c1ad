package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainCputuneIothreadpin;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Puts the parts of a domain that libvirt sorts anew, or adds to, into the order of another's, so
 * that equal stands beside equal.
 */
final class Alignment {

  private Alignment() {}

  static void align(Domain wanted, Domain had) {
    align(Promised.disks(wanted), Promised.disks(had), same(Promised::target));
    align(Promised.controllers(wanted), Promised.controllers(had), Alignment::sameController);
    both(
        wanted.getCputune(),
        had.getCputune(),
        (w, h) -> {
          align(w.getVcpupins(), h.getVcpupins(), same(DomainCputuneVcpupin::getVcpu));
          align(
              w.getIothreadpins(),
              h.getIothreadpins(),
              same(DomainCputuneIothreadpin::getIothread));
        });
    both(
        wanted.getClock(),
        had.getClock(),
        (w, h) -> align(w.getTimers(), h.getTimers(), same(timer -> timer.getName())));
    both(
        wanted.getCpu(),
        had.getCpu(),
        (w, h) -> align(w.getFeatures(), h.getFeatures(), same(feature -> feature.getName())));
  }

  private interface Step<T> {
    void of(T wanted, T had);
  }

  private static <T> void both(
      @org.jspecify.annotations.Nullable T wanted,
      @org.jspecify.annotations.Nullable T had,
      Step<T> step) {
    Optional.ofNullable(wanted)
        .ifPresent(w -> Optional.ofNullable(had).ifPresent(h -> step.of(w, h)));
  }

  // A plan may leave the index to libvirt, which counts each type on its own.
  private static boolean sameController(DomainController wanted, DomainController had) {
    return Objects.equals(wanted.getType(), had.getType())
        && (wanted.getIndex() == null || Objects.equals(wanted.getIndex(), had.getIndex()))
        && (wanted.getModel() == null || Objects.equals(wanted.getModel(), had.getModel()));
  }

  private static <T> BiPredicate<T, T> same(Function<T, ?> key) {
    return (wanted, had) -> Objects.equals(key.apply(wanted), key.apply(had));
  }

  private static <T> void align(List<T> wanted, List<T> had, BiPredicate<T, T> isSame) {
    List<T> rest = new ArrayList<>(had);
    List<T> ordered = new ArrayList<>();
    for (T item : wanted) {
      rest.stream()
          .filter(candidate -> isSame.test(item, candidate))
          .findFirst()
          .ifPresent(
              match -> {
                ordered.add(match);
                rest.removeIf(other -> other == match);
              });
    }
    ordered.addAll(rest);
    if (!had.isEmpty()) {
      had.clear();
      had.addAll(ordered);
    }
  }
}
