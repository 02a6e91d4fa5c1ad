package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.TextBesideElements;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The properties of one class of the model, by the XML names in its annotations. */
final class TypedProperties {

  private static final Map<Class<?>, TypedProperties> KNOWN = new ConcurrentHashMap<>();

  /**
   * What JAXB's annotations say for "as the package declares"; the model's packages declare none.
   */
  private static final String DEFAULT_NAMESPACE = "##default";

  private final Map<Name, TypedProperty> attributes = new HashMap<>();
  private final Map<Name, TypedProperty> elements = new HashMap<>();
  private @Nullable TypedProperty text;

  private TypedProperties(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      add(type, field);
    }
  }

  static TypedProperties of(Class<? extends XmlNode> type) {
    return KNOWN.computeIfAbsent(type, TypedProperties::new);
  }

  private void add(Class<?> type, Field field) {
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    XmlElement element = field.getAnnotation(XmlElement.class);
    if (attribute != null) {
      attributes.put(name(attribute.namespace(), attribute.name()), property(type, field));
    } else if (element != null) {
      elements.put(name(element.namespace(), element.name()), property(type, field));
    } else if (field.isAnnotationPresent(XmlValue.class)
        || field.isAnnotationPresent(TextBesideElements.class)) {
      text = property(type, field);
    }
  }

  private static TypedProperty property(Class<?> type, Field field) {
    return TypedProperty.of(type, field.getName());
  }

  private static Name name(String namespace, String local) {
    return new Name(namespace.equals(DEFAULT_NAMESPACE) ? "" : namespace, local);
  }

  Optional<TypedProperty> attribute(Name name) {
    return Optional.ofNullable(attributes.get(name));
  }

  Optional<TypedProperty> element(Name name) {
    return Optional.ofNullable(elements.get(name));
  }

  /** The property that holds the element's text. */
  Optional<TypedProperty> text() {
    return Optional.ofNullable(text);
  }
}
