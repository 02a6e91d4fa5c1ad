package io.github.kvmtune.xml.schema;

import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Walks a schema and the classes side by side and notes children that the schema wants in one order
 * and the class writes in the other. Where alternatives of the schema contradict each other, any
 * order will do.
 */
final class ChildOrder {

  private record Visit(Element pattern, Class<?> type) {}

  private record Pair(Field first, Field second) {

    Pair reversed() {
      return new Pair(second, first);
    }
  }

  private final Set<Visit> visited = new HashSet<>();
  private final Map<Class<?>, Set<Pair>> wanted = new HashMap<>();

  private ChildOrder() {}

  /** Such pairs, as {@code DomainDisk: source before target}. */
  static Set<String> violations(Grammar grammar, String root, Class<?> type) {
    ChildOrder order = new ChildOrder();
    Coverage.documents(grammar, root).forEach(document -> order.element(document, type, grammar));
    Set<String> violations = new TreeSet<>();
    order.wanted.forEach(
        (owner, pairs) ->
            pairs.stream()
                .filter(pair -> !pairs.contains(pair.reversed()))
                .filter(pair -> isReversed(pair, List.of(propOrder(owner))))
                .forEach(pair -> violations.add(text(owner, pair))));
    return violations;
  }

  private static String[] propOrder(Class<?> owner) {
    return owner.getAnnotation(XmlType.class).propOrder();
  }

  private static boolean isReversed(Pair pair, List<String> order) {
    return order.indexOf(pair.first().getName()) > order.indexOf(pair.second().getName());
  }

  private static String text(Class<?> owner, Pair pair) {
    return owner.getSimpleName()
        + ": "
        + pair.first().getName()
        + " before "
        + pair.second().getName();
  }

  private void element(Element pattern, Class<?> type, Grammar grammar) {
    if (visited.add(new Visit(pattern, type))) {
      sequence(Grammar.children(pattern).toList(), new Owner(grammar, type, Set.of()));
    }
  }

  /** The class whose children are ordered, and the references that led to this place. */
  private record Owner(Grammar grammar, Class<?> type, Set<String> references) {

    Optional<Owner> through(Element reference) {
      Set<String> further = new HashSet<>(references);
      return further.add(reference.getAttribute("name"))
          ? Optional.of(new Owner(grammar, type, further))
          : Optional.empty();
    }
  }

  /** The children within these patterns, which come one after the other. */
  private Set<Field> sequence(List<Element> patterns, Owner owner) {
    Set<Field> before = new HashSet<>();
    for (Element pattern : patterns) {
      Set<Field> next = children(pattern, owner);
      for (Field first : before) {
        next.stream()
            .filter(second -> !second.equals(first))
            .forEach(second -> pairs(owner).add(new Pair(first, second)));
      }
      before.addAll(next);
    }
    return before;
  }

  private Set<Pair> pairs(Owner owner) {
    return wanted.computeIfAbsent(owner.type(), type -> new HashSet<>());
  }

  private Set<Field> children(Element pattern, Owner owner) {
    return switch (pattern.getLocalName()) {
      case "element" -> child(pattern, owner);
      case "attribute", "grammar" -> Set.of();
      case "ref" ->
          owner.through(pattern).map(there -> definitions(pattern, there)).orElse(Set.of());
      case "interleave", "choice" -> inAnyOrder(pattern, owner);
      default -> sequence(Grammar.children(pattern).toList(), owner);
    };
  }

  private Set<Field> definitions(Element reference, Owner owner) {
    Set<Field> all = new HashSet<>();
    for (Element definition : owner.grammar().definitions(reference)) {
      all.addAll(sequence(Grammar.children(definition).toList(), owner));
    }
    return all;
  }

  private Set<Field> inAnyOrder(Element parent, Owner owner) {
    Set<Field> all = new HashSet<>();
    Grammar.children(parent).forEach(pattern -> all.addAll(children(pattern, owner)));
    return all;
  }

  private Set<Field> child(Element pattern, Owner owner) {
    Optional<Field> field =
        new ElementFields(owner.type()).child(Grammar.namespace(pattern), Grammar.name(pattern));
    field.ifPresent(found -> element(pattern, ElementFields.of(found).type(), owner.grammar()));
    return field.map(Set::of).orElse(Set.of());
  }
}
