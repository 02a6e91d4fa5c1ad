package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Map;
import java.util.stream.Stream;

/**
 * libvirt refuses an enlightenment it does not know, even where it drops other unknown elements.
 */
final class HypervTooNew extends Check {

  private static final Map<String, String> SINCE =
      Map.of("avic", "8.10", "emsr_bitmap", "10.7", "xmm_input", "10.7");

  HypervTooNew() {
    super(
        "hyperv-too-new",
        REJECTED,
        "libvirt domain format: Hypervisor features, hyperv",
        "a Hyper-V enlightenment that this libvirt does not know");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("features/hyperv")
        .flatMap(Element::children)
        .filter(e -> SINCE.containsKey(e.name()))
        .filter(e -> subject.libvirtBefore(SINCE.getOrDefault(e.name(), "0.0")))
        .map(
            e ->
                finding(
                    e.path(),
                    "libvirt knows <%s> since %s, but this one is %s"
                        .formatted(e.name(), SINCE.get(e.name()), subject.target().libvirt()),
                    "drop it, or use a newer libvirt"));
  }
}
