package io.github.kvmtune.xml.codec;

import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * One property of an element class: where its value stands in the XML and how it is written.
 *
 * @param form how the value is written; null for child elements, which have codecs of their own
 */
public record Slot(Kind kind, String namespace, String name, @Nullable Form form)
    implements XmlInput.Step {

  /** Where a property's value stands. */
  public enum Kind {
    ATTRIBUTE,
    TEXT,
    /** A child element that holds nothing but a value. */
    LEAF,
    LEAVES,
    CHILD,
    CHILDREN
  }

  public static Slot attribute(String namespace, String name, Form form) {
    return new Slot(Kind.ATTRIBUTE, namespace, name, form);
  }

  public static Slot text(Form form) {
    return new Slot(Kind.TEXT, "", "", form);
  }

  public static Slot leaf(String namespace, String name, Form form) {
    return new Slot(Kind.LEAF, namespace, name, form);
  }

  public static Slot leaves(String namespace, String name, Form form) {
    return new Slot(Kind.LEAVES, namespace, name, form);
  }

  public static Slot child(String namespace, String name) {
    return new Slot(Kind.CHILD, namespace, name, null);
  }

  public static Slot children(String namespace, String name) {
    return new Slot(Kind.CHILDREN, namespace, name, null);
  }

  QName qName() {
    return new QName(namespace, name, namespace.isEmpty() ? "" : Names.prefix(namespace));
  }

  @Override
  public String step() {
    return Names.display(qName());
  }

  boolean isElement() {
    return kind.compareTo(Kind.LEAF) >= 0;
  }

  boolean isRepeated() {
    return kind == Kind.LEAVES || kind == Kind.CHILDREN;
  }

  boolean isLeaf() {
    return kind == Kind.LEAF || kind == Kind.LEAVES;
  }
}
