package io.github.kvmtune.xml.schema;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.TextBesideElements;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a class holds of an element; a class that is no element class holds its text alone. */
record ElementFields(Class<?> type) {

  boolean hasAttribute(String name) {
    return field(
            field -> {
              XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
              return attribute != null && nameOf(attribute.name(), field).equals(name);
            })
        .isPresent();
  }

  boolean hasText() {
    return !XmlNode.class.isAssignableFrom(type)
        || field(
                field ->
                    field.isAnnotationPresent(XmlValue.class)
                        || field.isAnnotationPresent(TextBesideElements.class))
            .isPresent();
  }

  Optional<Field> child(String namespace, String name) {
    return field(
        field -> {
          XmlElement element = field.getAnnotation(XmlElement.class);
          return element != null
              && nameOf(element.name(), field).equals(name)
              && element.namespace().replace("##default", "").equals(namespace);
        });
  }

  /** Without a name of its own, a property has that of its field. */
  private static String nameOf(String annotated, Field field) {
    return annotated.equals("##default") ? field.getName() : annotated;
  }

  private Optional<Field> field(Predicate<Field> wanted) {
    return XmlNode.class.isAssignableFrom(type)
        ? Arrays.stream(type.getDeclaredFields()).filter(wanted).findFirst()
        : Optional.empty();
  }

  static boolean isRepeated(Field field) {
    return field.getType() == List.class;
  }

  static ElementFields of(Field field) {
    return new ElementFields(
        isRepeated(field)
            ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
            : field.getType());
  }
}
