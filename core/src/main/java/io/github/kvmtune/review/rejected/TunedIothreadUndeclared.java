package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** Only I/O threads that the domain declares can be pinned or scheduled. */
final class TunedIothreadUndeclared extends Check {

  TunedIothreadUndeclared() {
    super(
        "tuned-iothread-undeclared",
        REJECTED,
        "libvirt domain format: CPU Tuning, iothreadpin",
        "a pin or scheduler of an I/O thread that the domain does not declare");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet declared = subject.iothreads();
    return Stream.concat(
        subject.domain().all("cputune/iothreadpin").flatMap(e -> judge(e, "@iothread", declared)),
        subject
            .domain()
            .all("cputune/iothreadsched")
            .flatMap(e -> judge(e, "@iothreads", declared)));
  }

  private Stream<Finding> judge(Element element, String attribute, IdSet declared) {
    return element.ids(attribute).filter(ids -> !declared.containsAll(ids)).stream()
        .map(
            ids ->
                finding(
                    element.at(attribute),
                    "I/O thread %s is not declared; the domain has %s"
                        .formatted(ids.minus(declared), declared.isEmpty() ? "none" : declared),
                    "raise <iothreads>, or name a thread that is declared"));
  }
}
