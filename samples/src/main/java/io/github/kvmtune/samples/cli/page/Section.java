package io.github.kvmtune.samples.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a page.
 *
 * @param lines what stands under the title; a section without lines is left out
 */
record Section(String title, List<String> lines) {

  static Section of(String title, Stream<String> lines) {
    return new Section(title, lines.toList());
  }

  /** The sections one after another, each under its title, with a blank line between them. */
  static List<String> page(List<Section> sections) {
    List<String> page = new ArrayList<>();
    for (Section section : sections) {
      if (!section.lines().isEmpty()) {
        page.addAll(page.isEmpty() ? List.of() : List.of(""));
        page.add(section.title());
        section.lines().forEach(line -> page.add(line.isEmpty() ? "" : "  " + line));
      }
    }
    return page;
  }
}
