package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;

/** Files that are there but cannot be believed. */
final class ProblemsSection {

  private ProblemsSection() {}

  static Section of(Host host) {
    return Section.of(
        "Problems",
        host.problems().stream().flatMap(problem -> Text.lines("", problem.toString()).stream()));
  }
}
