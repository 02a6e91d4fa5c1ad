package io.github.kvmtune.xml.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptersTest {

  static Stream<Arguments> canonicalForms() {
    return Stream.of(
        Arguments.of(new YesNo(), "yes"),
        Arguments.of(new YesNo(), "no"),
        Arguments.of(new OnOff(), "on"),
        Arguments.of(new OnOff(), "off"),
        Arguments.of(new IdSetText(), "0-3,8"),
        Arguments.of(new HexNumber(), "0x1f"),
        Arguments.of(new HexWord(), "0x00fe"),
        Arguments.of(new HexWordLong(), "0xffffffff"),
        Arguments.of(new HexDoubleWord(), "0x00001000"),
        Arguments.of(new HexLong(), "0xffffffffffff0000"),
        Arguments.of(new DecimalOrHex(), "31"),
        Arguments.of(new DecimalOrHexLong(), "4294967295"),
        Arguments.of(new ByteCount(), "512"),
        Arguments.of(new EpochSeconds(), "1525889631"),
        Arguments.of(new OneZero(), "1"),
        Arguments.of(new OneZero(), "0"));
  }

  @ParameterizedTest
  @MethodSource("canonicalForms")
  <T> void writesBackWhatItRead(XmlAdapter<String, T> adapter, String text) throws Exception {
    assertThat(adapter.marshal(adapter.unmarshal(text))).isEqualTo(text);
  }

  static Stream<Arguments> foreignTexts() {
    return Stream.of(
        Arguments.of(new IdSetText(), "1,,2"),
        Arguments.of(new HexNumber(), "1g"),
        Arguments.of(new HexNumber(), "0x"),
        Arguments.of(new HexNumber(), "0x-1"),
        Arguments.of(new HexWord(), "0x100000000"),
        Arguments.of(new HexWordLong(), "0xffffffffffffffff"),
        Arguments.of(new HexLong(), "18446744073709551616"),
        Arguments.of(new DecimalOrHexLong(), "9223372036854775808"),
        Arguments.of(new DecimalOrHex(), "99999999999"),
        Arguments.of(new DecimalOrHexLong(), ""),
        Arguments.of(new ByteCount(), "1k"),
        Arguments.of(new EpochSeconds(), "9223372036854775807"));
  }

  @ParameterizedTest
  @MethodSource("foreignTexts")
  void refusesWhatItDoesNotUnderstandAndNamesIt(XmlAdapter<String, ?> adapter, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adapter.unmarshal(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void readsBothNumberFormsWhereLibvirtDoes() {
    assertThat(new HexNumber().unmarshal("31")).isEqualTo(31);
    assertThat(new DecimalOrHex().unmarshal("0x1F")).isEqualTo(31);
    assertThat(new HexLong().unmarshal("18446744073709551615")).isEqualTo(-1);
  }

  @Test
  void readsHexadecimalWithoutItsPrefixWhereALetterShowsIt() {
    assertThat(new HexNumber().unmarshal("1f")).isEqualTo(31);
    assertThat(new HexWordLong().unmarshal("FF")).isEqualTo(255);
    assertThat(new DecimalOrHexLong().unmarshal("10")).isEqualTo(10);
  }

  @Test
  void answersNullForAWordOutsideTheVocabulary() {
    assertThat(new YesNo().unmarshal("on")).isNull();
    assertThat(new OnOff().unmarshal("auto")).isNull();
    assertThat(new IdSetText().unmarshal("all")).isNull();
  }

  @Test
  void longListsFitTheStack() {
    assertThat(new IdSetText().unmarshal("1,".repeat(100_000) + "3-1")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967295", "0-18446744073709551615", "3-1", "0,^9999999"})
  void answersNullForAListThatOnlyTheSchemaAllows(String text) {
    assertThat(new IdSetText().unmarshal(text)).isNull();
  }

  @Test
  void unsetStaysUnset() {
    assertThat(new YesNo().unmarshal(null)).isNull();
    assertThat(new HexWord().marshal(null)).isNull();
    assertThat(new IdSetText().marshal(null)).isNull();
  }
}
