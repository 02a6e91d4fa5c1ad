package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The child elements of a node that have no typed property, as XML that stands on its own. */
public final class UntypedElements {

  private UntypedElements() {}

  public static List<String> of(Carrier node) {
    return Arrangement.of(Codecs.of(node), node).stream()
        .filter(RawElement.class::isInstance)
        .map(element -> ElementWriter.toXml((RawElement) element))
        .toList();
  }

  /** The first of that name; null if there is none. */
  public static @Nullable String find(Carrier node, QName name) {
    return Arrangement.of(Codecs.of(node), node).stream()
        .filter(isNamed(name))
        .map(element -> ElementWriter.toXml((RawElement) element))
        .findFirst()
        .orElse(null);
  }

  /**
   * Adds an element behind the others.
   *
   * @throws LibvirtXmlException if the text is not one well-formed element
   * @throws IllegalArgumentException if the model has a property for elements of that name
   */
  public static void add(Carrier node, String xml) {
    RawElement element = DocumentReader.readRaw(xml);
    ElementCodec codec = Codecs.of(node);
    QName name = element.name();
    if (codec.element(name.getNamespaceURI(), name.getLocalPart()) >= 0) {
      throw new IllegalArgumentException(
          "<" + Names.display(name) + "> has a property; set that instead");
    }
    List<Content> content = new ArrayList<>(Arrangement.of(codec, node));
    content.add(element);
    node.sideCar().layout = List.copyOf(content);
  }

  /** Removes all of that name and tells whether there was one. */
  public static boolean remove(Carrier node, QName name) {
    List<Content> content = new ArrayList<>(Arrangement.of(Codecs.of(node), node));
    boolean removed = content.removeIf(isNamed(name));
    if (removed) {
      node.sideCar().layout = List.copyOf(content);
    }
    return removed;
  }

  private static Predicate<Content> isNamed(QName name) {
    return content -> content instanceof RawElement element && element.name().equals(name);
  }
}
