package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Cells are bound either by hand or by numad. */
final class MemnodeAutomatic extends Check {

  MemnodeAutomatic() {
    super(
        "memnode-automatic",
        REJECTED,
        "libvirt domain format: NUMA Node Tuning",
        "a memnode beside automatic placement");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    return isAutomatic(domain)
        ? domain.all("numatune/memnode").limit(1).map(memnode -> finding(memnode, domain))
        : Stream.of();
  }

  // The memory follows the vCPUs' placement where it has none of its own.
  private static boolean isAutomatic(Element domain) {
    return domain.is("numatune/memory/@placement", "auto")
        || (domain.is("vcpu/@placement", "auto")
            && !domain.is("numatune/memory/@placement", "static")
            && !domain.has("numatune/memory/@nodeset"));
  }

  private Finding finding(Element memnode, Element domain) {
    String automatic =
        domain.is("numatune/memory/@placement", "auto")
            ? domain.at("numatune/memory/@placement")
            : domain.at("vcpu/@placement");
    return finding(
        memnode.path(),
        "a cell is bound by hand here, but " + automatic + "='auto' leaves the nodes to numad",
        "set placement='static' with a nodeset, or drop <memnode>");
  }
}
