package io.github.kvmtune.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({
    "8GiB, 8589934592, 8GiB",
    "1.5 GiB, 1610612736, 1536MiB",
    "512M, 536870912, 512MiB",
    "1KB, 1000, 1000B",
    "4096 bytes, 4096, 4KiB",
    "2TiB, 2199023255552, 2TiB",
    "0MiB, 0, 0B"
  })
  void readsANumberWithItsUnit(String text, long bytes, String printed) {
    assertThat(ByteSize.parse(text)).isEqualTo(ByteSize.bytes(bytes)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "", "GiB", "-1GiB", "8 parsec", "0.3B", "9999999999TiB", "8GiB x"})
  void refusesWhatIsNotASizeWithUnit(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ByteSize.parse(text));
  }

  @Test
  void aMissingUnitIsNamedWithTheRemedy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ByteSize.parse("8"))
        .withMessage("size \"8\" has no unit; write it with one, such as 8GiB");
  }

  @ParameterizedTest
  @CsvSource({"5GiB, 2GiB, 6GiB", "4GiB, 2GiB, 4GiB", "1B, 2MiB, 2MiB"})
  void roundsUpToWholeParts(String size, String part, String expected) {
    assertThat(ByteSize.parse(size).roundedUpTo(ByteSize.parse(part)))
        .isEqualTo(ByteSize.parse(expected));
  }
}
