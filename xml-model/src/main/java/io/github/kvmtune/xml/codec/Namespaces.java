package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;

/** The namespace declarations in force at one point of a document that is being written. */
final class Namespaces {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final List<Namespace> bound = new ArrayList<>();

  int mark() {
    return bound.size();
  }

  /** Forgets what was declared since the mark. */
  void release(int mark) {
    while (bound.size() > mark) {
      bound.remove(bound.size() - 1);
    }
  }

  Namespace get(int index) {
    return bound.get(index);
  }

  void declare(Namespace namespace) {
    bound.add(namespace);
  }

  /** A prefix for an element, declared if need be; the wish is followed where it can be. */
  String elementPrefix(String uri, String wish) {
    if (uri.isEmpty()) {
      if (!uri("").isEmpty()) {
        declare(new Namespace("", ""));
      }
      return "";
    }
    return uri(wish).equals(uri) ? wish : prefix(uri, true, wish);
  }

  /** A prefix for an attribute; without a namespace it has none, with one never the empty one. */
  String attributePrefix(String uri, String wish) {
    if (uri.isEmpty()) {
      return "";
    }
    return !wish.isEmpty() && uri(wish).equals(uri) ? wish : prefix(uri, false, wish);
  }

  private String prefix(String uri, boolean orDefault, String wish) {
    for (int i = bound.size() - 1; i >= 0; i--) {
      Namespace candidate = bound.get(i);
      boolean fits = orDefault || !candidate.prefix().isEmpty();
      if (fits && candidate.uri().equals(uri) && uri(candidate.prefix()).equals(uri)) {
        return candidate.prefix();
      }
    }
    return declared(uri, wish.isEmpty() ? Names.prefix(uri) : wish);
  }

  private String declared(String uri, String wish) {
    String prefix = wish;
    for (int i = 2; !uri(prefix).isEmpty(); i++) {
      prefix = wish + i;
    }
    declare(new Namespace(prefix, uri));
    return prefix;
  }

  /** What a prefix stands for; empty if nothing. */
  private String uri(String prefix) {
    for (int i = bound.size() - 1; i >= 0; i--) {
      if (bound.get(i).prefix().equals(prefix)) {
        return bound.get(i).uri();
      }
    }
    return prefix.equals("xml") ? XML : "";
  }
}
