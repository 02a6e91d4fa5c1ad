package io.github.kvmtune.xml.schema;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Walks a schema and the classes side by side and notes what has no property. */
final class Coverage {

  private record Visit(Element pattern, Class<?> type) {}

  /** The element whose content is walked, and whether that content may repeat. */
  private record Place(Grammar grammar, ElementFields fields, String path, boolean repeated) {

    Place within(Grammar other) {
      return new Place(other, fields, path, repeated);
    }

    Place repeating() {
      return new Place(grammar, fields, path, true);
    }
  }

  private final Set<Visit> visited = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();

  private Coverage() {}

  /** The paths of the document that its class has no property for. */
  static Set<String> missing(Grammar grammar, String root, Class<?> type) {
    Coverage coverage = new Coverage();
    List<Element> documents = documents(grammar, root);
    if (documents.isEmpty()) {
      coverage.missing.add("the schema has no document <" + root + ">");
    }
    documents.forEach(
        element ->
            coverage.element(
                element, new Place(grammar, new ElementFields(type), "/" + root, false)));
    return coverage.missing;
  }

  /** The patterns of the root element. */
  static List<Element> documents(Grammar grammar, String root) {
    return elementsIn(grammar, grammar.starts(), root);
  }

  private static List<Element> elements(Grammar grammar, Element pattern, String root) {
    return switch (pattern.getLocalName()) {
      case "element" -> Grammar.name(pattern).equals(root) ? List.of(pattern) : List.of();
      case "ref" -> elementsIn(grammar, grammar.definitions(pattern), root);
      default -> elementsIn(grammar, Grammar.children(pattern).toList(), root);
    };
  }

  private static List<Element> elementsIn(Grammar grammar, List<Element> patterns, String root) {
    return patterns.stream().flatMap(each -> elements(grammar, each, root).stream()).toList();
  }

  private void element(Element pattern, Place place) {
    if (visited.add(new Visit(pattern, place.fields().type()))) {
      Grammar.children(pattern).forEach(child -> content(child, place, Set.of()));
    }
  }

  private void content(Element pattern, Place place, Set<String> references) {
    switch (pattern.getLocalName()) {
      case "element" -> child(pattern, place);
      case "attribute" -> attribute(pattern, place);
      case "ref" -> reference(pattern, place, references);
      case "text", "data", "value", "list" -> text(place);
      case "zeroOrMore", "oneOrMore" -> all(pattern, place.repeating(), references);
      case "grammar" -> nested(place.grammar().nested(pattern), place);
      case "name", "anyName", "empty", "notAllowed" -> {}
      default -> all(pattern, place, references);
    }
  }

  private void all(Element pattern, Place place, Set<String> references) {
    Grammar.children(pattern).forEach(child -> content(child, place, references));
  }

  private void nested(Grammar grammar, Place place) {
    grammar.starts().forEach(start -> all(start, place.within(grammar), Set.of()));
  }

  private void reference(Element pattern, Place place, Set<String> references) {
    Set<String> nested = new HashSet<>(references);
    if (nested.add(pattern.getAttribute("name"))) {
      place.grammar().definitions(pattern).forEach(each -> all(each, place, nested));
    }
  }

  private void text(Place place) {
    if (!place.fields().hasText()) {
      missing.add(place.path() + "/text()");
    }
  }

  private void attribute(Element pattern, Place place) {
    String name = Grammar.name(pattern);
    if (!name.isEmpty() && !place.fields().hasAttribute(name)) {
      missing.add(place.path() + "/@" + name);
    }
  }

  private void child(Element pattern, Place place) {
    String name = Grammar.name(pattern);
    if (name.isEmpty() || isForbidden(pattern)) {
      return;
    }
    String path = place.path() + "/" + name;
    Optional<Field> field = place.fields().child(Grammar.namespace(pattern), name);
    if (field.isEmpty()) {
      missing.add(path);
    } else if (place.repeated() && !ElementFields.isRepeated(field.get())) {
      missing.add(path + " more than once");
    } else {
      element(pattern, new Place(place.grammar(), ElementFields.of(field.get()), path, false));
    }
  }

  private static boolean isForbidden(Element pattern) {
    return Grammar.children(pattern).allMatch(child -> child.getLocalName().equals("notAllowed"));
  }
}
