package io.github.kvmtune.host.linux;

import io.github.kvmtune.value.IdSet;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Names such as {@code cpu12}, whose number matters. */
final class NumberedNames {

  // Six digits stay below IdSet.LIMIT.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,5}");

  private NumberedNames() {}

  /** The numbers of those names that are the prefix and a number. */
  static IdSet of(String prefix, Collection<String> names) {
    return IdSet.of(
        names.stream().map(name -> number(prefix, name)).flatMapToInt(OptionalInt::stream));
  }

  private static OptionalInt number(String prefix, String name) {
    return name.startsWith(prefix) && NUMBER.matcher(name.substring(prefix.length())).matches()
        ? OptionalInt.of(Integer.parseInt(name.substring(prefix.length())))
        : OptionalInt.empty();
  }
}
