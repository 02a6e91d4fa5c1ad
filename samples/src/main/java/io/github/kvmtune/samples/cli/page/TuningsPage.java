package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.tuning.About;
import io.github.kvmtune.tuning.Area;
import io.github.kvmtune.tuning.Gate;
import io.github.kvmtune.tuning.Tuning;
import io.github.kvmtune.tuning.Tunings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The catalogue of tunings on a page. */
public final class TuningsPage {

  private TuningsPage() {}

  public static List<String> lines() {
    return Section.page(Arrays.stream(Area.values()).map(TuningsPage::section).toList());
  }

  private static Section section(Area area) {
    return Section.of(
        area.title(),
        Tunings.all().stream()
            .filter(tuning -> tuning.about().area() == area)
            .flatMap(tuning -> about(tuning).stream()));
  }

  private static List<String> about(Tuning tuning) {
    About about = tuning.about();
    List<String> lines = new ArrayList<>();
    lines.add(tuning.name() + ": " + about.title());
    lines.addAll(Text.lines("  ", about.purpose()));
    lines.addAll(Text.lines("  values: ", about.values().description()));
    about.gates().forEach(gate -> lines.add("  " + since(gate)));
    about.migration().ifPresent(effect -> lines.addAll(Text.lines("  migration: ", effect)));
    lines.addAll(Text.lines("  see ", about.reference()));
    return lines;
  }

  private static String since(Gate gate) {
    return "since libvirt " + gate.libvirt() + ", QEMU " + gate.qemu() + ": " + gate.setting();
  }
}
