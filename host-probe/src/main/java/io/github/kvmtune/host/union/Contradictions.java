package io.github.kvmtune.host.union;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Joins two facts, and notes where the two sources cannot both be right. */
final class Contradictions {

  private final List<Problem> problems = new ArrayList<>();

  /** What the files say, else what libvirt says; a problem if both do and differ. */
  <T> Fact<T> joined(String what, Fact<T> files, Fact<T> libvirt) {
    return joined(what, files, libvirt, value -> value);
  }

  /**
   * As above.
   *
   * @param essence the part of a value that must be the same
   */
  <T> Fact<T> joined(String what, Fact<T> files, Fact<T> libvirt, Function<T, ?> essence) {
    if (files.isKnown()
        && libvirt.isKnown()
        && !essence.apply(files.orElseThrow()).equals(essence.apply(libvirt.orElseThrow()))) {
      report(files.source(), what + " " + files.orElseThrow(), libvirt);
    }
    return files.or(libvirt);
  }

  /**
   * Lists whose elements have names. An element that both know is joined; one that only libvirt
   * lists is a problem; one that only the files show is what libvirt need not know.
   */
  <T> Fact<List<T>> joined(
      String what,
      Fact<List<T>> files,
      Fact<List<T>> libvirt,
      Function<T, ?> name,
      BiFunction<T, T, T> join) {
    if (!files.isKnown() || !libvirt.isKnown()) {
      return files.or(libvirt);
    }
    libvirt.orElseThrow().stream()
        .map(name)
        .filter(each -> named(each, files.orElseThrow(), name).isEmpty())
        .forEach(each -> report(files.source(), "no " + what + " " + each, libvirt.source()));
    return files.map(
        list ->
            list.stream()
                .map(
                    each ->
                        named(name.apply(each), libvirt.orElseThrow(), name)
                            .map(other -> join.apply(each, other))
                            .orElse(each))
                .toList());
  }

  private static <T> Optional<T> named(Object wanted, List<T> list, Function<T, ?> name) {
    return list.stream().filter(each -> name.apply(each).equals(wanted)).findFirst();
  }

  private void report(String file, String said, Fact<?> libvirt) {
    problem(file, "says " + said + ", but " + libvirt.source() + " says " + libvirt.orElseThrow());
  }

  private void report(String file, String said, String libvirt) {
    problem(file, "says " + said + ", but " + libvirt + " say there is one");
  }

  private void problem(String file, String message) {
    add(file, message + "; the file is believed");
  }

  void add(String file, String message) {
    problems.add(new Problem(file, message));
  }

  List<Problem> problems() {
    return problems;
  }
}
