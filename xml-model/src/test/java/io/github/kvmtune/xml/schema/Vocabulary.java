package io.github.kvmtune.xml.schema;

import io.github.kvmtune.xml.codec.Values;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Walks a schema and the classes side by side and notes values that the schema allows and the
 * property refuses, such as a word where the property is a number.
 */
final class Vocabulary {

  /**
   * What a schema may mean by a number or list of ids; each type and pattern takes what it allows.
   * Numbers go up to 64 bits, with and without a sign, the most that libvirt itself can read.
   */
  private static final List<String> NUMBERS =
      List.of(
          "-9223372036854775808",
          "-2147483649",
          "-2147483648",
          "-1",
          "0",
          "00",
          "1",
          "7",
          "07",
          "17",
          "255",
          "777",
          "65535",
          "65536",
          "1000000",
          "16777215",
          "2147483647",
          "2147483648",
          "4294967295",
          "17592186044415",
          "9223372036854775807",
          "9223372036854775808",
          "18446744073709551615",
          "0.5",
          "1.25",
          "a",
          "ff",
          "FF",
          "ffff",
          "0x0",
          "0x1",
          "0x1f",
          "0x0000",
          "0xffff",
          "0xFFFF",
          "0xffffff",
          "0x7fffffff",
          "0xffffffff",
          "0x00000000ffffffff",
          "0x7fffffffffffffff",
          "0xffffffffffffffff",
          "0-3",
          "0-3,8",
          "0-3,^2");

  /**
   * The least and the largest value of each type of XML Schema; those without bounds stand for what
   * libvirt reads into 32 bits and get the bounds of a long.
   */
  private static final Map<String, List<String>> RANGES =
      Map.ofEntries(
          Map.entry("short", List.of("-32768", "32767")),
          Map.entry("int", List.of("-2147483648", "2147483647")),
          Map.entry("long", List.of("-9223372036854775808", "9223372036854775807")),
          Map.entry("integer", List.of("-9223372036854775808", "9223372036854775807")),
          Map.entry("unsignedByte", List.of("0", "255")),
          Map.entry("unsignedShort", List.of("0", "65535")),
          Map.entry("unsignedInt", List.of("0", "4294967295")),
          Map.entry("unsignedLong", List.of("0", "18446744073709551615")),
          Map.entry("nonNegativeInteger", List.of("0", "9223372036854775807")),
          Map.entry("positiveInteger", List.of("1", "9223372036854775807")));

  private record Visit(Element pattern, Class<?> type) {}

  private record Place(Grammar grammar, Class<?> type, String path) {}

  private final Set<Visit> visited = new HashSet<>();
  private final Set<String> refused = new TreeSet<>();

  private Vocabulary() {}

  /** Such values, as {@code /domain/vcpu/@current: auto}. */
  static Set<String> refused(Grammar grammar, String root, Class<?> type) {
    Vocabulary vocabulary = new Vocabulary();
    Coverage.documents(grammar, root)
        .forEach(document -> vocabulary.element(document, new Place(grammar, type, "/" + root)));
    return vocabulary.refused;
  }

  private void element(Element pattern, Place place) {
    if (visited.add(new Visit(pattern, place.type()))) {
      Grammar.children(pattern).forEach(child -> content(child, place, Set.of()));
    }
  }

  private void content(Element pattern, Place place, Set<String> references) {
    switch (pattern.getLocalName()) {
      case "element" -> child(pattern, place);
      case "attribute" -> attribute(pattern, place);
      case "data", "value" -> {
        if (Values.isElement(place.type())) {
          note(pattern, place.path(), text -> Values.takesText(place.type(), text));
        }
      }
      case "ref" ->
          definitions(pattern, place.grammar(), references)
              .forEach(next -> content(next.pattern(), place, next.references()));
      case "name", "anyName", "grammar" -> {}
      default -> Grammar.children(pattern).forEach(each -> content(each, place, references));
    }
  }

  private record Step(Element pattern, Set<String> references) {}

  private static Stream<Step> definitions(
      Element reference, Grammar grammar, Set<String> references) {
    Set<String> nested = new HashSet<>(references);
    return nested.add(reference.getAttribute("name"))
        ? grammar.definitions(reference).stream()
            .flatMap(Grammar::children)
            .map(pattern -> new Step(pattern, nested))
        : Stream.empty();
  }

  private void attribute(Element pattern, Place place) {
    String name = Grammar.name(pattern);
    if (!name.isEmpty() && new ElementFields(place.type()).hasAttribute(name)) {
      values(pattern, place.grammar(), Set.of())
          .forEach(
              value ->
                  note(
                      value,
                      place.path() + "/@" + name,
                      text -> Values.takesAttribute(place.type(), name, text)));
    }
  }

  private void child(Element pattern, Place place) {
    String namespace = Grammar.namespace(pattern);
    String name = Grammar.name(pattern);
    String path = place.path() + "/" + name;
    Optional<Class<?>> type =
        new ElementFields(place.type())
            .child(namespace, name)
            .map(field -> ElementFields.of(field).type());
    if (type.isEmpty()) {
      return;
    }
    if (Values.isElement(type.get())) {
      element(pattern, new Place(place.grammar(), type.get(), path));
    } else {
      values(pattern, place.grammar(), Set.of())
          .forEach(
              value ->
                  note(value, path, text -> Values.takesLeaf(place.type(), namespace, name, text)));
    }
  }

  /** The patterns of values within a pattern. */
  private static Stream<Element> values(Element pattern, Grammar grammar, Set<String> references) {
    return switch (pattern.getLocalName()) {
      case "data", "value" -> Stream.of(pattern);
      case "ref" ->
          definitions(pattern, grammar, references)
              .flatMap(next -> values(next.pattern(), grammar, next.references()));
      default -> Grammar.children(pattern).flatMap(child -> values(child, grammar, references));
    };
  }

  private interface Taker {
    boolean takes(String text);
  }

  private void note(Element pattern, String path, Taker taker) {
    samples(pattern)
        .filter(text -> !taker.takes(text))
        .forEach(text -> refused.add(path + ": " + text));
  }

  private static Stream<String> samples(Element pattern) {
    return pattern.getLocalName().equals("value")
        ? Stream.of(pattern.getTextContent())
        : NUMBERS.stream().filter(text -> isOfType(pattern, text));
  }

  private static boolean isOfType(Element data, String text) {
    List<String> range = RANGES.get(data.getAttribute("type"));
    boolean fits = range == null || isWithin(range, text);
    return fits && Grammar.children(data).allMatch(param -> isAllowed(param, text));
  }

  private static boolean isWithin(List<String> range, String text) {
    return text.matches("-?[0-9]+")
        && number(text).compareTo(number(range.get(0))) >= 0
        && number(text).compareTo(number(range.get(1))) <= 0;
  }

  private static boolean isAllowed(Element param, String text) {
    String bound = param.getTextContent();
    return switch (param.getAttribute("name")) {
      case "pattern" -> text.matches(bound);
      case "minInclusive" -> isNumber(text) && number(text).compareTo(number(bound)) >= 0;
      case "maxInclusive" -> isNumber(text) && number(text).compareTo(number(bound)) <= 0;
      case "minExclusive" -> isNumber(text) && number(text).compareTo(number(bound)) > 0;
      default -> true;
    };
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.strip());
  }
}
