package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element's document said that its typed fields cannot hold. Lists are replaced rather than
 * changed once the element has been read, so that copies share them.
 */
final class SideCar {

  /** The namespaces that this element declares. */
  List<Namespace> namespaces = List.of();

  /** Attributes without a typed property. */
  List<RawAttribute> attributes = List.of();

  /** Attributes and text that are written differently from how their value would be. */
  List<Spelling> spellings = List.of();

  /** The element's content in order; null when it is just the typed children in schema order. */
  @Nullable List<Content> layout;

  /** Comments and processing instructions before a root element. */
  List<RawNode> prolog = List.of();

  /** Comments and processing instructions after a root element. */
  List<RawNode> epilog = List.of();

  void add(RawAttribute attribute) {
    attributes = attributes.isEmpty() ? new ArrayList<>() : attributes;
    attributes.add(attribute);
  }

  void add(Spelling spelling) {
    spellings = spellings.isEmpty() ? new ArrayList<>() : spellings;
    spellings.add(spelling);
  }

  SideCar withLayout(@Nullable List<Content> newLayout) {
    SideCar copy = new SideCar();
    copy.namespaces = namespaces;
    copy.attributes = attributes;
    copy.spellings = spellings;
    copy.layout = newLayout;
    copy.prolog = prolog;
    copy.epilog = epilog;
    return copy;
  }

  @Nullable Spelling spelling(int slot) {
    for (Spelling spelling : spellings) {
      if (spelling.slot() == slot) {
        return spelling;
      }
    }
    return null;
  }
}
