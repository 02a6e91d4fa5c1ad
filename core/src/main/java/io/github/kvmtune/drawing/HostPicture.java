package io.github.kvmtune.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is drawn, in whatever form.
 *
 * @param title what the picture shows
 * @param nodes the nodes by their ids, then the CPUs that are switched off
 * @param legend what the marks mean
 * @param notes what cannot be drawn CPU by CPU
 */
record HostPicture(
    String title, List<DrawnNode> nodes, List<LegendEntry> legend, List<String> notes) {

  Stream<DrawnCore> cores() {
    return nodes.stream()
        .flatMap(node -> node.caches().stream())
        .flatMap(cache -> cache.cores().stream());
  }

  Stream<DrawnCpu> cpus() {
    return cores().flatMap(core -> core.threads().stream());
  }
}
