package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.IdSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cpuset allows, wherever and however cpusets are mounted. */
class CpusetsTest {

  @TempDir Path root = Path.of("");

  private HostTree inGroup(String mount) {
    return InventedHosts.intelTwoNodes(root)
        .file("/proc/mounts", mount)
        .file("/proc/self/cpuset", "/batch/job7");
  }

  private static Limits limits(HostTree tree) {
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.problems()).isEmpty();
    return host.limits();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          none /dev/cpuset cpuset rw 0 0,                       /dev/cpuset/batch/job7/,                V1
          cpuset /dev/cpuset cgroup rw|cpuset|noprefix 0 0,     /dev/cpuset/batch/job7/,                V1
          cgroup /sys/fs/cgroup/cpuset cgroup rw|cpuset 0 0,    /sys/fs/cgroup/cpuset/batch/job7/cpuset., V1
          cgroup2 /cgroup/unified cgroup2 rw 0 0,               /cgroup/unified/batch/job7/cpuset.,     V2
          """)
  void isReadWhereItIsMounted(String mount, String prefix, CgroupVersion version) {
    HostTree tree =
        inGroup(mount.replace('|', ',')).file(prefix + "cpus", "4-7").file(prefix + "mems", "0");
    Limits limits = limits(tree);
    assertThat(limits.allowedCpus().is(IdSet.range(4, 7))).isTrue();
    assertThat(limits.allowedNodes().is(IdSet.of(0))).isTrue();
    assertThat(limits.allowedCpus().source()).isEqualTo(prefix + "cpus");
    assertThat(limits.cgroups().is(version)).isTrue();
  }

  @Test
  void isTakenFromTheGroupAboveWhereTheGroupHasNone() {
    HostTree tree =
        inGroup("cgroup2 /sys/fs/cgroup cgroup2 rw 0 0")
            .file("/sys/fs/cgroup/batch/cpuset.cpus.effective", "0-3");
    assertThat(limits(tree).allowedCpus().is(IdSet.range(0, 3))).isTrue();
  }

  @Test
  void theEffectiveSetIsBelievedBeforeTheConfiguredOne() {
    HostTree tree =
        inGroup("cgroup /sys/fs/cgroup/cpuset cgroup rw,cpuset 0 0")
            .file("/sys/fs/cgroup/cpuset/batch/job7/cpuset.cpus", "0-31")
            .file("/sys/fs/cgroup/cpuset/batch/job7/cpuset.effective_cpus", "0-15");
    assertThat(limits(tree).allowedCpus().is(IdSet.range(0, 15))).isTrue();
  }
}
