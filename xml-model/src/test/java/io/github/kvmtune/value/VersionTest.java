package io.github.kvmtune.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @Test
  void readsLibvirtsNumberAndItsText() {
    assertThat(Version.ofNumber(11_003_000)).isEqualTo(Version.parse("11.3.0"));
    assertThat(Version.ofNumber(7_002_022)).hasToString("7.2.22");
    assertThat(Version.parse("10.0")).isEqualTo(new Version(10, 0, 0));
  }

  @Test
  void ordersByNumberAndNotByText() {
    assertThat(Version.parse("9.10.0")).isGreaterThan(Version.parse("9.4.2"));
    assertThat(Version.parse("10.0.0").isAtLeast(9, 4)).isTrue();
    assertThat(Version.parse("9.3.9").isAtLeast(9, 4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "9.x", "9.0.0.1", "-1.0", "99999.0"})
  void refusesWhatIsNoVersion(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Version.parse(text))
        .withMessageContaining(text);
  }
}
