package io.github.kvmtune.samples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, such as {@code same-hardware}.
 *
 * @param what what the word stands for, such as {@code migration}
 * @param constants what it may be
 */
record WordConverter<E extends Enum<E>>(String what, List<E> constants)
    implements ITypeConverter<E> {

  @Override
  public E convert(String word) {
    return constants.stream()
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "%s \"%s\" is not known; use %s".formatted(what, word, words())));
  }

  private String words() {
    return constants.stream().map(WordConverter::word).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
