package io.github.kvmtune.review;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document as the checks see it: words at paths, whatever the model knows of
 * them. Checks compare the same attribute on many kinds of devices, and must see a malformed or
 * unknown value as it was written.
 *
 * <p>Paths are relative and simple: {@code driver/@io}, {@code os/type}.
 */
public final class Element {

  private final @Nullable Element parent;
  private final String name;
  private final Map<String, String> attributes;
  private final List<Element> children = new ArrayList<>();
  private String text = "";

  Element(@Nullable Element parent, String name, Map<String, String> attributes) {
    this.parent = parent;
    this.name = name;
    this.attributes = Map.copyOf(attributes);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void append(String more) {
    text += more;
  }

  public String name() {
    return name;
  }

  /** Its XPath in the document, with a number where it has siblings of its name. */
  public String path() {
    if (parent == null) {
      return "/" + name;
    }
    List<Element> siblings = parent.children.stream().filter(e -> e.name.equals(name)).toList();
    String index = siblings.size() == 1 ? "" : "[" + (siblings.indexOf(this) + 1) + "]";
    return parent.path() + "/" + name + index;
  }

  /** The XPath of something below it. */
  public String at(String path) {
    return path() + "/" + path;
  }

  /** The XPath of something below it or, where that is missing, of what it is missing in. */
  public String nearest(String path) {
    if (has(path)) {
      return at(path);
    }
    int slash = path.lastIndexOf('/');
    return slash < 0 ? path() : nearest(path.substring(0, slash));
  }

  /** All child elements. */
  public Stream<Element> children() {
    return children.stream();
  }

  /** All elements at a path, in the order of the document. */
  public Stream<Element> all(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    Stream<Element> found = children.stream().filter(child -> child.name.equals(first));
    return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
  }

  /** The first element at a path. */
  public Optional<Element> first(String path) {
    return all(path).findFirst();
  }

  /** Whether there is such an element or attribute. */
  public boolean has(String path) {
    return text(path).isPresent();
  }

  /** The text of an element or attribute, without blanks around it. */
  public Optional<String> text(String path) {
    int at = path.indexOf('@');
    if (at == 0) {
      return Optional.ofNullable(attributes.get(path.substring(1))).map(String::strip);
    }
    return at < 0
        ? first(path).map(element -> element.text.strip())
        : all(path.substring(0, at - 1))
            .flatMap(element -> element.text(path.substring(at)).stream())
            .findFirst();
  }

  /** The text of an element or attribute, or a word of its own where there is none. */
  public String textOr(String path, String otherwise) {
    return text(path).orElse(otherwise);
  }

  /** Whether an element or attribute has one of these texts. */
  public boolean is(String path, String... words) {
    return text(path).filter(Set.of(words)::contains).isPresent();
  }

  /** Whether a switch is on, however it is spelled. */
  public boolean isOn(String path) {
    return is(path, "on", "yes");
  }

  /** A whole number; empty if there is none or it cannot be read. */
  public OptionalLong number(String path) {
    return parsed(text(path));
  }

  /** Its own text as a whole number; empty if it is none. */
  public OptionalLong value() {
    return parsed(Optional.of(text.strip()));
  }

  /** A number other than 0, which libvirt takes as unset in limits. */
  public OptionalLong limit(String path) {
    OptionalLong number = number(path);
    return number.isPresent() && number.getAsLong() != 0 ? number : OptionalLong.empty();
  }

  /** A list of ids such as {@code 0-3,8}; empty if there is none or it cannot be read. */
  public Optional<IdSet> ids(String path) {
    try {
      return text(path).filter(ids -> !ids.isEmpty()).map(IdSet::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A size in its {@code unit}, KiB if it has none; empty if it cannot be read. */
  public Optional<ByteSize> size(String element) {
    return first(element).flatMap(e -> sized(e.text, e.textOr("@unit", "KiB")));
  }

  /** A size in an attribute, in the unit beside it, KiB if there is none. */
  public Optional<ByteSize> sizeIn(String attribute) {
    return text("@" + attribute).flatMap(number -> sized(number, textOr("@unit", "KiB")));
  }

  private static OptionalLong parsed(Optional<String> text) {
    return text.filter(digits -> digits.matches("-?\\d{1,18}"))
        .map(digits -> OptionalLong.of(Long.parseLong(digits)))
        .orElseGet(OptionalLong::empty);
  }

  private static Optional<ByteSize> sized(String number, String unit) {
    try {
      return Optional.of(ByteSize.of(new BigDecimal(number.strip()), unit));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
