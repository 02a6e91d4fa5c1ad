package io.github.kvmtune.drawing;

import io.github.kvmtune.value.IdSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains the marks that were drawn, and only those. */
final class Legend {

  private final Optional<DrawnGuest> guest;
  private final Neighbours neighbours;

  Legend(Optional<DrawnGuest> guest, Neighbours neighbours) {
    this.guest = guest;
    this.neighbours = neighbours;
  }

  List<LegendEntry> of(Stream<Mark> drawn) {
    List<Mark> marks = drawn.distinct().toList();
    return Stream.of(Use.values()).flatMap(use -> entries(use, marks)).toList();
  }

  private Stream<LegendEntry> entries(Use use, List<Mark> all) {
    List<Mark> marks =
        all.stream()
            .filter(mark -> mark.use() == use)
            .sorted(Comparator.comparing(Mark::label))
            .toList();
    if (marks.isEmpty()) {
      return Stream.empty();
    }
    return switch (use) {
      case GUEST -> Stream.of(vcpus(marks));
      case GUEST_FLOATS ->
          Stream.of(
              floats(
                  marks,
                  "*",
                  "vCPUs of " + name() + " float here",
                  ", beside so many other guests"));
      case GUEST_HELPERS -> marks.stream().map(each -> entry(each, each.label(), each.meaning()));
      case NEIGHBOUR -> neighbours.legend().stream();
      case NEIGHBOURS_FLOAT ->
          Stream.of(floats(marks, "~", "other guests float here", ", so many"));
      case IDLE -> Stream.of(entry(marks.get(0), "-", "kept idle beside a realtime vCPU"));
      default -> Stream.of(entry(marks.get(0), marks.get(0).label(), marks.get(0).meaning()));
    };
  }

  private LegendEntry vcpus(List<Mark> marks) {
    String numbers =
        guest.stream()
            .map(each -> each.vcpus().values())
            .flatMap(Collection::stream)
            .map(IdSet::of)
            .reduce(IdSet.empty(), IdSet::union)
            .toString();
    String labels = marks.stream().map(Mark::label).collect(Collectors.joining());
    return entry(
        marks.get(0),
        numbers,
        "vCPU of "
            + name()
            + (labels.contains("+") ? ", + with QEMU's other threads beside it" : "")
            + (labels.contains("!") ? ", ! though another guest has the CPU" : ""));
  }

  /** Where a number follows the sign, it counts guests. */
  private static LegendEntry floats(List<Mark> marks, String sign, String text, String counted) {
    boolean isCounted = marks.stream().anyMatch(mark -> !mark.label().equals(sign));
    return entry(marks.get(0), isCounted ? sign + "N" : sign, text + (isCounted ? counted : ""));
  }

  private static LegendEntry entry(Mark mark, String label, String text) {
    return new LegendEntry(mark, label, text);
  }

  private String name() {
    return guest.map(DrawnGuest::name).orElse("");
  }
}
