package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Compares a document with the typed properties that were read from it, and collects the paths of
 * what they do not hold: what the model has no property for, and what its property could not take,
 * such as a second element where one is expected.
 */
final class Untyped {

  private final List<String> paths = new ArrayList<>();

  private Untyped() {}

  static List<String> in(Element root, XmlNode typed) {
    Untyped untyped = new Untyped();
    untyped.compare("/" + root.getTagName(), root, typed);
    return List.copyOf(untyped.paths);
  }

  private void compare(String path, Element element, XmlNode typed) {
    TypedProperties properties = TypedProperties.of(typed.getClass());
    for (Attr attribute : Dom.attributes(element)) {
      if (properties.attribute(Name.of(attribute)).flatMap(p -> p.value(typed, 0)).isEmpty()) {
        paths.add(path + "/@" + attribute.getName());
      }
    }
    if (Dom.hasText(element) && properties.text().flatMap(p -> p.value(typed, 0)).isEmpty()) {
      paths.add(path + "/text()");
    }
    Map<Name, Integer> seen = new HashMap<>();
    for (Element child : Dom.children(element)) {
      int index = seen.merge(Name.of(child), 1, Integer::sum) - 1;
      Optional<Object> value =
          properties.element(Name.of(child)).flatMap(property -> property.value(typed, index));
      compareChild(Paths.of(path, child), child, value);
    }
  }

  private void compareChild(String path, Element child, Optional<Object> value) {
    if (value.isEmpty()) {
      paths.add(path);
      addAttributesAndChildren(path, child);
    } else if (value.get() instanceof XmlNode node) {
      compare(path, child, node);
    } else {
      addAttributesAndChildren(path, child);
    }
  }

  private void addAttributesAndChildren(String path, Element element) {
    Dom.attributes(element).forEach(each -> paths.add(path + "/@" + each.getName()));
    Dom.children(element)
        .forEach(each -> compareChild(Paths.of(path, each), each, Optional.empty()));
  }
}
