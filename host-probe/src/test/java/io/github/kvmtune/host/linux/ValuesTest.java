package io.github.kvmtune.host.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          00000000,00ff00ff; 0-7,16-23
          5;                 0,2
          1,00000000;        32
          0000,0000003f;     0-5
          00000000;          ''
          f,f;               0-3,32-35
          """,
      delimiter = ';')
  void readsMasksInGroupsOf32Bits(String mask, String ids) {
    assertThat(Values.mask(mask)).hasToString(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyz", "123456789", "1,,2", "-1", "0x1"})
  void refusesWhatIsNoMask(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.mask(text));
  }

  @Test
  void refusesAMaskOfMoreCpusThanThereAre() {
    String mask = "ffffffff,".repeat(40_000) + "ffffffff";
    assertThatIllegalArgumentException().isThrownBy(() -> Values.mask(mask));
  }

  @ParameterizedTest
  @CsvSource({"Y, true", "N, false", "1, true", "0, false", "y, true", "n, false"})
  void readsBooleansOfOldAndNewKernels(String text, boolean value) {
    assertThat(Values.flag(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1", "", "yes", "auto"})
  void refusesWhatIsNoBoolean(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.flag(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(null)", "\0", "", " "})
  void readsEmptyListsOfOldAndNewKernels(String text) {
    assertThat(Values.ids(text)).isEqualTo(IdSet.empty());
  }

  @ParameterizedTest
  @CsvSource({"11264K, 11MiB", "33M, 33MiB", "1G, 1GiB"})
  void readsCacheSizes(String text, String size) {
    assertThat(Values.cacheSize(text)).isEqualTo(ByteSize.parse(size));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "1.5", "", "0x10", "1 2", "999999999999999999", "99999999999999999999"})
  void refusesCountsThatNoKernelReaches(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.count(text));
  }

  @Test
  void readsTheChoiceAndTheChoices() {
    assertThat(Values.chosen("none [mq-deadline] bfq")).isEqualTo("mq-deadline");
    assertThat(Values.choices("none [mq-deadline] bfq"))
        .containsExactly("none", "mq-deadline", "bfq");
  }

  @Test
  void aNodeThatTheKernelDoesNotKnowIsNoNumber() {
    assertThat(Values.idOrUnknown("-1")).isEmpty();
    assertThat(Values.idOrUnknown("3")).contains(3);
  }
}
