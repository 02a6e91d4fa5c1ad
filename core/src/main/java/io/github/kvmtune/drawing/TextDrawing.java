package io.github.kvmtune.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws with ASCII characters, so that any terminal shows it. */
final class TextDrawing {

  /** Leaves room for an indentation in a terminal of 100 columns. */
  static final int WIDTH = 98;

  private static final int MARGIN = 8;

  private final HostPicture picture;
  private final Lines lines = new Lines(WIDTH);
  private final int cellWidth;

  TextDrawing(HostPicture picture) {
    this.picture = picture;
    this.cellWidth =
        picture
            .cpus()
            .flatMap(cpu -> Stream.of(cpu.mark().label(), String.valueOf(cpu.cpu())))
            .mapToInt(String::length)
            .max()
            .orElse(1);
  }

  String text() {
    List<String> text = new ArrayList<>();
    for (DrawnNode node : picture.nodes()) {
      text.addAll(lines.ofText(heading(node)));
      CoreBlock.of(node.caches(), (WIDTH - MARGIN) / (cellWidth + 1))
          .forEach(block -> text.addAll(rows(block)));
    }
    text.add("");
    text.addAll(lines.ofItems(legend()));
    picture.notes().forEach(note -> text.addAll(lines.ofText(note)));
    return text.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String heading(DrawnNode node) {
    String facts = Captions.of(node);
    return facts.isEmpty() ? node.title() : node.title() + ": " + facts;
  }

  private List<String> rows(CoreBlock block) {
    List<String> rows = new ArrayList<>();
    rows.add(row("CPU", block, core -> Optional.of(String.valueOf(core.firstCpu()))));
    for (int thread = 0; thread < block.steps().size(); thread++) {
      int index = thread;
      String start = block.steps().size() == 1 ? "" : "+" + block.steps().get(thread);
      rows.add(row(start, block, core -> label(core, index)));
    }
    return rows;
  }

  private static Optional<String> label(DrawnCore core, int thread) {
    return core.threads().stream().skip(thread).findFirst().map(cpu -> cpu.mark().label());
  }

  private String row(String start, CoreBlock block, Function<DrawnCore, Optional<String>> content) {
    String cells =
        block.groups().stream()
            .map(group -> group.stream().map(content).map(this::cell).collect(Collectors.joining()))
            .collect(Collectors.joining(" |"));
    return "%s |%s |".formatted(right(start, MARGIN - 2), cells);
  }

  private String cell(Optional<String> content) {
    return " " + right(content.orElse(""), cellWidth);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private List<String> legend() {
    return picture.legend().stream().map(entry -> entry.label() + " " + entry.text()).toList();
  }
}
