package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** Lists what a document has and the model has no property for. */
public final class Untyped {

  private final List<String> paths = new ArrayList<>();

  private Untyped() {}

  /** The paths of all elements and attributes that only the side-cars hold, in document order. */
  public static List<String> in(Carrier node) {
    Untyped untyped = new Untyped();
    untyped.node(node, Names.rootPath(node));
    return untyped.paths;
  }

  private void node(Carrier node, String path) {
    if (node.sideCar != null) {
      attributes(node.sideCar.attributes, path);
    }
    ElementCodec codec = Codecs.of(node);
    Map<QName, Integer> counts = new HashMap<>();
    for (Content piece : Arrangement.of(codec, node)) {
      if (piece instanceof Typed typed) {
        QName name = codec.slot(typed.slot()).qName();
        typed(typed, step(path, name, counts));
      } else if (piece instanceof RawElement element) {
        raw(element, step(path, element.name(), counts));
      }
    }
  }

  private void typed(Typed typed, String path) {
    if (typed.value() instanceof Carrier child) {
      node(child, path);
    } else if (typed.raw() != null) {
      inside(typed.raw(), path);
    }
  }

  private void raw(RawElement element, String path) {
    paths.add(path);
    inside(element, path);
  }

  private void inside(RawElement element, String path) {
    attributes(element.attributes(), path);
    Map<QName, Integer> counts = new HashMap<>();
    for (RawNode piece : element.content()) {
      if (piece instanceof RawElement child) {
        raw(child, step(path, child.name(), counts));
      }
    }
  }

  private void attributes(List<RawAttribute> attributes, String path) {
    attributes.forEach(attribute -> paths.add(path + "/@" + Names.display(attribute.name())));
  }

  /** A second element of a name is told from the first by its number. */
  private static String step(String path, QName name, Map<QName, Integer> counts) {
    int number = counts.merge(name, 1, Integer::sum);
    return path + "/" + Names.display(name) + (number == 1 ? "" : "[" + number + "]");
  }
}
