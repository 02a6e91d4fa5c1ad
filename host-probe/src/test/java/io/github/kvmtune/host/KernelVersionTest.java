package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelVersionTest {

  @ParameterizedTest
  @CsvSource({
    "6.1.0-18-amd64, 6, 1, 0",
    "3.10.0-1160.15.2.el7.x86_64, 3, 10, 0",
    "5.14.0-427.el9.x86_64, 5, 14, 0",
    "6.18-rc3, 6, 18, 0",
    "4.9.337, 4, 9, 337"
  })
  void readsReleases(String release, int major, int minor, int patch) {
    assertThat(KernelVersion.parse(release))
        .isEqualTo(new KernelVersion(major, minor, patch, release))
        .hasToString(release);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "six", "6", "6.", "-6.1", "123456.1"})
  void refusesWhatIsNoRelease(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> KernelVersion.parse(text));
  }

  @Test
  void ordersByNumbersNotLetters() {
    KernelVersion old = KernelVersion.parse("5.9.16");
    assertThat(old).isLessThan(KernelVersion.parse("5.10.0-28-amd64"));
    assertThat(old.isAtLeast(5, 9)).isTrue();
    assertThat(old.isAtLeast(5, 10)).isFalse();
    assertThat(old.isAtLeast(4, 19)).isTrue();
    assertThat(old.isAtLeast(6, 0)).isFalse();
  }
}
