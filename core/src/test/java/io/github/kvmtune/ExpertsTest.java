package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/**
 * Our plans beside what experts wrote by hand for the same guests and hosts; docs/experts.md says
 * so to users. {@code -Dgolden.update=true} writes it anew from {@code experts.txt}.
 */
class ExpertsTest {

  private static final Path DOCUMENT = Path.of("../docs/experts.md");
  private static final String ABSENT = "-";

  private static final String HEAD =
      """
      # Beside the experts

      Five guests that experts described by hand, planned by us for the host they assumed. Every setting of theirs is here: first
      those that we set differently or not at all, and why; then those that only we set, with the reason that the plan gives; last
      those that are the same. Names, addresses, and the disks and networks that the guest's user chooses are left out. Sizes are
      in KiB; the values of several elements are joined by commas. A `-` means that the setting is absent.

      Written by `ExpertsTest`, which plans the guests anew in each build.
      """;

  @Test
  void theDocumentSaysWhatIsPlannedNow() throws Exception {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    for (Expert expert : Expert.values()) {
      lines.addAll(section(expert));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.write(DOCUMENT, lines);
    }
    assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(lines);
  }

  private static List<String> section(Expert expert) throws Exception {
    Leaves plan = Leaves.of(expert.plan().xml());
    List<String> different = new ArrayList<>();
    List<String> same = new ArrayList<>();
    Set<Node> compared = new HashSet<>();
    for (String row : rows(expert)) {
      String[] cells = (row + " ").split("\\s*\\|\\s*", 3);
      List<Node> nodes = plan.all("/domain/" + cells[0]);
      compared.addAll(nodes);
      String ours = value(nodes);
      if (ours.equals(cells[1])) {
        same.add("`%s` = %s".formatted(cells[0], ours));
      } else {
        different.add(
            "| `%s` | %s | %s | %s |".formatted(cells[0], ours, cells[1], cells[2].strip()));
      }
    }
    assertThat(different).as("differences without a reason").noneMatch(row -> row.endsWith("|  |"));
    List<String> lines = new ArrayList<>(List.of("", "## " + expert.title(), ""));
    lines.addAll(List.of("| setting | ours | theirs | why |", "|---|---|---|---|"));
    lines.addAll(different);
    lines.addAll(List.of("", "Only ours:", "", "| setting | tuning | why |", "|---|---|---|"));
    lines.addAll(added(expert.plan(), plan, compared));
    lines.addAll(List.of("", "The same: " + String.join(", ", same) + "."));
    return lines;
  }

  /** What tunings set that the expert did not; DecisionsTest sees that nothing else is set. */
  private static List<String> added(GuestPlan planned, Leaves plan, Set<Node> compared)
      throws Exception {
    List<String> lines = new ArrayList<>();
    for (Decision decision : planned.decisions()) {
      List<String> settings = new ArrayList<>();
      for (Decision.Setting setting : decision.settings()) {
        if (!compared.contains(plan.at(setting.path()))) {
          settings.add("`" + setting.toString().replace("/domain/", "") + "`");
        }
      }
      if (!settings.isEmpty()) {
        lines.add(
            "| %s | `%s` | %s |"
                .formatted(String.join(", ", settings), decision.tuning(), decision.reason()));
      }
    }
    return lines;
  }

  private static List<String> rows(Expert expert) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/experts.txt")).stream()
        .dropWhile(line -> !line.equals("[" + expert.name() + "]"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("["))
        .toList();
  }

  private static String value(List<Node> nodes) {
    return nodes.isEmpty()
        ? ABSENT
        : nodes.stream()
            .map(node -> node.getTextContent().strip())
            .map(text -> text.isEmpty() ? "present" : text)
            .collect(Collectors.joining(","));
  }
}
