package io.github.kvmtune.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws as SVG: boxes in boxes for nodes, level 3 caches, cores and CPUs. */
final class SvgDrawing {

  private static final int WIDTH = 960;
  private static final int MARGIN = 12;
  private static final int GAP = 8;
  private static final int SMALLEST_NODE = 294;
  private static final int SMALLEST_CELL = 30;
  private static final int LABEL_LETTER = 8;

  private final HostPicture picture;
  private final int cellWidth;
  private final int nodeWidth;

  SvgDrawing(HostPicture picture) {
    this.picture = picture;
    int longest = picture.cpus().mapToInt(cpu -> cpu.mark().label().length()).max().orElse(1);
    this.cellWidth = Math.max(SMALLEST_CELL, longest * LABEL_LETTER + 4);
    this.nodeWidth = picture.nodes().size() == 1 ? WIDTH : (WIDTH - GAP) / 2;
  }

  String svg() {
    FrameBox page = new FrameBox("page", 2 * GAP, 0, parts());
    int width = page.width() + 2 * MARGIN;
    int height = page.height() + 2 * MARGIN;
    SvgOutput out = new SvgOutput();
    out.line(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
        role="img" aria-labelledby="title description">"""
            .formatted(width, height));
    out.line("<title id=\"title\">" + SvgOutput.escaped(picture.title()) + "</title>");
    out.line("<desc id=\"description\">" + SvgOutput.escaped(description()) + "</desc>");
    out.line(SvgStyle.ELEMENT);
    out.rectangle("background", 0, 0, width, height);
    page.drawAt(MARGIN, MARGIN, out);
    out.line("</svg>");
    return out.toString();
  }

  /** What the drawing shows, for those who cannot see it. */
  private String description() {
    Stream<String> nodes =
        picture.nodes().stream().map(node -> node.title() + ": " + Captions.of(node));
    Stream<String> cpus =
        picture
            .cpus()
            .filter(cpu -> cpu.mark().use() == Use.GUEST)
            .map(cpu -> cpu.mark().meaning() + " on CPU " + cpu.cpu());
    return Stream.of(nodes, cpus, picture.notes().stream())
        .flatMap(each -> each)
        .collect(Collectors.joining(". "));
  }

  private List<SvgBox> parts() {
    List<SvgBox> parts = new ArrayList<>();
    parts.add(TextBox.heading(picture.title()));
    parts.add(new FlowBox(nodes(), GAP, WIDTH));
    parts.add(new FlowBox(picture.legend().stream().map(LegendBox::new).toList(), 2 * GAP, WIDTH));
    picture.notes().forEach(note -> parts.add(TextBox.of(lines(note, WIDTH))));
    return parts;
  }

  /** All nodes are as wide as the widest, so that they stand in columns. */
  private List<FrameBox> nodes() {
    List<FrameBox> nodes = picture.nodes().stream().map(this::node).toList();
    int widest = nodes.stream().mapToInt(FrameBox::width).max().orElse(0);
    return nodes.stream().map(node -> node.atLeast(widest)).toList();
  }

  private FrameBox node(DrawnNode node) {
    FlowBox caches =
        new FlowBox(node.caches().stream().map(this::cache).toList(), GAP, nodeWidth - 2 * GAP);
    int width = Math.max(SMALLEST_NODE, caches.width());
    List<SvgBox> boxes = new ArrayList<>();
    boxes.add(TextBox.heading(node.title()));
    if (!Captions.of(node).isEmpty()) {
      boxes.add(TextBox.of(lines(Captions.of(node), width)));
    }
    if (!node.caches().isEmpty()) {
      boxes.add(caches);
    }
    return new FrameBox("node", GAP / 2, 0, boxes);
  }

  private SvgBox cache(DrawnCache cache) {
    List<CoreBox> cores = cache.cores().stream().map(core -> CoreBox.of(core, cellWidth)).toList();
    FlowBox flow = new FlowBox(cores, 2, nodeWidth - 5 * GAP);
    return cache.isShown()
        ? new FrameBox("cache", GAP / 2, 0, List.of(TextBox.of(List.of("L3")), flow))
        : flow;
  }

  private static List<String> lines(String text, int width) {
    return new Lines(width / TextBox.LETTER_WIDTH).ofText(text);
  }
}
