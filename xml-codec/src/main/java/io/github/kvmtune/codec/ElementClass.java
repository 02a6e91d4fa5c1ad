package io.github.kvmtune.codec;

import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An annotated class: its names and its properties, attributes first, then the text, then the child
 * elements in the order of {@code propOrder}.
 */
record ElementClass(
    String packageName,
    String simpleName,
    Optional<XmlRootElement> root,
    List<Property> properties) {

  static ElementClass of(TypeElement type, Elements elements) {
    if (type.getNestingKind() != NestingKind.TOP_LEVEL) {
      throw new UnsupportedMappingException(
          type, "an element class must be a class of its own file");
    }
    refuseInheritedProperties(type);
    return new ElementClass(
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getSimpleName().toString(),
        Optional.ofNullable(type.getAnnotation(XmlRootElement.class)),
        properties(type));
  }

  // JAXB puts them before the class's own, wherever the schema has them.
  private static void refuseInheritedProperties(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    while (parent instanceof DeclaredType declared) {
      TypeElement superclass = (TypeElement) declared.asElement();
      for (VariableElement field : ElementFilter.fieldsIn(superclass.getEnclosedElements())) {
        if (Property.of(field).isPresent()) {
          throw new UnsupportedMappingException(
              type,
              "a property cannot be inherited; move " + field + " of " + superclass + " here");
        }
      }
      parent = superclass.getSuperclass();
    }
  }

  private static List<Property> properties(TypeElement type) {
    List<String> order = List.of(type.getAnnotation(XmlType.class).propOrder());
    List<Property> properties = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Property.of(field).ifPresent(properties::add);
    }
    properties.sort(
        Comparator.comparing(Property::kind)
            .thenComparing(property -> order.indexOf(property.field())));
    return properties;
  }

  String codecSimpleName() {
    return simpleName + "XmlCodec";
  }

  String codecName() {
    return packageName + "." + codecSimpleName();
  }
}
