package io.github.kvmtune.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdSetTest {

  @ParameterizedTest
  @CsvSource({
    "'0-3,8', '0-3,8', 5",
    "'0,1,2', '0-2', 3",
    "'0-7,^3', '0-2,4-7', 7",
    "'0-7,^2-5', '0-1,6-7', 4",
    "' 4 - 5 , 1 ', '1,4-5', 3",
    "'', '', 0"
  })
  void readsAndWritesTheListFormat(String text, String canonical, int size) {
    assertThat(IdSet.parse(text)).hasToString(canonical).hasSize(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "3-1", "-1", "1,,2", "0-99999999", "4294967296", "1-"})
  void refusesWhatIsNotAList(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> IdSet.parse(text));
  }

  @Test
  void combinesSets() {
    IdSet node = IdSet.range(0, 7);
    assertThat(node.minus(IdSet.of(0, 4))).isEqualTo(IdSet.parse("1-3,5-7"));
    assertThat(node.intersect(IdSet.of(7, 8))).containsExactly(7);
    assertThat(node.union(IdSet.of(9))).hasToString("0-7,9");
    assertThat(node.containsAll(IdSet.of(1, 7))).isTrue();
    assertThat(node.containsAll(IdSet.of(1, 8))).isFalse();
    assertThat(node.firstOnes(3)).containsExactly(0, 1, 2);
  }

  @Test
  void refusesEndlessLists() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdSet.parse("0-1048575,".repeat(200_000) + "1"))
        .withMessageContaining("too many");
  }
}
