package io.github.kvmtune;

import java.util.Locale;

/** How enum constants are spelled for people: lower case, with dashes. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
