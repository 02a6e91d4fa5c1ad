package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.ByteSize;
import java.util.stream.Stream;

/** libvirt takes huge pages from a mounted hugetlbfs of their size. */
final class HugePageMountMissing extends Check {

  HugePageMountMissing() {
    super(
        "huge-page-mount-missing",
        FAILS,
        "libvirt domain format: Memory Backing, hugepages",
        "huge pages of a size that is not mounted");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().filter(HugePageMountMissing::knowsMounts).stream()
        .flatMap(
            host ->
                sizes(subject, host).filter(size -> host.memory().hugePageMount(size).isEmpty()))
        .map(
            size ->
                finding(
                    subject.domain().at("memoryBacking/hugepages"),
                    "no hugetlbfs for pages of " + size + " is mounted on the host",
                    "mount -t hugetlbfs -o pagesize="
                        + size.toString().replace("iB", "")
                        + " hugetlbfs /dev/hugepages-"
                        + size
                        + " and restart libvirtd, or use another page size"));
  }

  private static boolean knowsMounts(Host host) {
    return host.memory()
        .hugePageMounts()
        .value()
        .filter(mounts -> mounts.stream().allMatch(mount -> mount.pageSize().isKnown()))
        .isPresent();
  }

  private static Stream<ByteSize> sizes(Subject subject, Host host) {
    return new GuestMemory(subject.domain())
        .onHugePages(host.memory().defaultHugePageSize().value()).keySet().stream();
  }
}
