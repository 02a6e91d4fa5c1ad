package io.github.kvmtune.codec;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A mapped field of an element class.
 *
 * @param field the field's name
 * @param type the field's type as source code, for a cast
 * @param itemType the class of the value or of each value in a list
 * @param form the source code of how the value is written; empty for an element class
 */
record Property(
    Kind kind,
    String namespace,
    String name,
    String field,
    String type,
    String itemType,
    Optional<String> form) {

  /** Where the value stands in the XML, in the order in which a codec lists its slots. */
  enum Kind {
    ATTRIBUTE,
    TEXT,
    ELEMENT
  }

  private static final String TEXT_BESIDE_ELEMENTS =
      "io.github.kvmtune.xml.adapter.TextBesideElements";

  private static final String DEFAULT_NAME = "##default";

  private static final Map<String, String> PLAIN_FORMS =
      Map.of(
          "java.lang.String", "STRING",
          "java.lang.Integer", "INTEGER",
          "java.lang.Long", "LONG",
          "java.lang.Boolean", "BOOLEAN",
          "java.lang.Double", "DOUBLE",
          "java.math.BigInteger", "BIG_INTEGER",
          "java.math.BigDecimal", "BIG_DECIMAL");

  /** The property of a field; none if the field is not part of the XML. */
  static Optional<Property> of(VariableElement field) {
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    if (attribute != null) {
      return Optional.of(of(field, Kind.ATTRIBUTE, attribute.namespace(), attribute.name()));
    }
    XmlElement element = field.getAnnotation(XmlElement.class);
    if (element != null) {
      return Optional.of(of(field, Kind.ELEMENT, element.namespace(), element.name()));
    }
    return isText(field) ? Optional.of(of(field, Kind.TEXT, "", "")) : Optional.empty();
  }

  private static boolean isText(VariableElement field) {
    return field.getAnnotation(XmlValue.class) != null
        || annotation(field, TEXT_BESIDE_ELEMENTS).isPresent();
  }

  private static Property of(VariableElement field, Kind kind, String namespace, String name) {
    String fieldName = field.getSimpleName().toString();
    if (field.getModifiers().contains(Modifier.PRIVATE)) {
      throw new UnsupportedMappingException(
          field, field + " is private; its codec is another class of the package");
    }
    DeclaredType type = declared(field, field.asType());
    DeclaredType item = isList(type) ? declared(field, type.getTypeArguments().get(0)) : type;
    if (isList(type) && kind != Kind.ELEMENT) {
      throw new UnsupportedMappingException(field, "only elements can be repeated, not " + name);
    }
    return new Property(
        kind,
        namespace.equals(DEFAULT_NAME) ? "" : namespace,
        name.equals(DEFAULT_NAME) ? fieldName : name,
        fieldName,
        isList(type) ? "java.util.List<" + className(item) + ">" : className(type),
        className(item),
        form(field, item));
  }

  private static DeclaredType declared(VariableElement field, TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      throw new UnsupportedMappingException(
          field, field + " is a " + type + "; use a class, null being unset");
    }
    return (DeclaredType) type;
  }

  private static boolean isList(DeclaredType type) {
    return className(type).equals("java.util.List");
  }

  // Not TypeMirror.toString, which also prints type annotations.
  private static String className(DeclaredType type) {
    return type.asElement().toString();
  }

  private static Optional<String> form(VariableElement field, DeclaredType type) {
    Optional<String> adapter =
        annotation(field, XmlJavaTypeAdapter.class.getName()).map(Property::adapter);
    return adapter
        .map(name -> "Form.adapted(new " + name + "())")
        .or(() -> Optional.ofNullable(PLAIN_FORMS.get(className(type))).map("Form."::concat));
  }

  private static String adapter(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(entry -> className((DeclaredType) entry.getValue().getValue()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<? extends AnnotationMirror> annotation(
      VariableElement field, String name) {
    return field.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().asElement().toString().equals(name))
        .findFirst();
  }

  boolean isRepeated() {
    return type.startsWith("java.util.List<");
  }
}
