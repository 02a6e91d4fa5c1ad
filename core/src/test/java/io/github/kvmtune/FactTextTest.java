package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts read as people write them, not as Java prints them. */
class FactTextTest {

  static List<Arguments> values() {
    return List.of(
        Arguments.of(true, "yes"),
        Arguments.of(false, "no"),
        Arguments.of(CgroupVersion.HYBRID, "hybrid"),
        Arguments.of(Duration.ofNanos(200_000), "200 us"),
        Arguments.of(Duration.ofNanos(1), "1 ns"),
        Arguments.of(IdSet.of(0, 1, 8), "0-1,8"),
        Arguments.of(IdSet.empty(), "none"),
        Arguments.of(List.of(), "none"),
        Arguments.of(List.of("tsc", "hpet"), "tsc, hpet"),
        Arguments.of("", "none"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsAsPeopleWriteIt(Object value, String text) {
    assertThat(UsedFact.of("fact", Fact.known(value, "/proc/fact")))
        .hasToString("fact = " + text + " (/proc/fact)");
  }

  @Test
  void whatTheHostDoesNotStateIsUnknown() {
    assertThat(UsedFact.of("KSM runs", Fact.absent("/sys/kernel/mm/ksm/run")).value())
        .isEqualTo("unknown");
  }

  @Test
  void theKernelBehindAVerdictIsCalledThat() {
    Fact<KernelVersion> kernel = Fact.known(KernelVersion.parse("6.1.0"), "/proc/version");
    Verdict verdict = Verdict.inactive("too old", kernel, Fact.known(false, "/sys/enable_ipiv"));

    assertThat(UsedFact.of("IPI virtualization", verdict))
        .extracting(UsedFact::name)
        .containsExactly("kernel", "IPI virtualization");
  }
}
