package io.github.kvmtune.xml.codec;

import java.lang.reflect.Field;

/** Finds the generated codec of an element class: the class beside it, named after it. */
final class Codecs {

  private static final ClassValue<ElementCodec> ALL =
      new ClassValue<>() {
        @Override
        protected ElementCodec computeValue(Class<?> type) {
          return find(type);
        }
      };

  private Codecs() {}

  static ElementCodec of(Class<?> type) {
    return ALL.get(type);
  }

  static ElementCodec of(Carrier node) {
    return ALL.get(node.getClass());
  }

  private static ElementCodec find(Class<?> type) {
    try {
      Class<?> codec = Class.forName(type.getName() + "XmlCodec", true, type.getClassLoader());
      Field instance = codec.getDeclaredField("INSTANCE");
      instance.setAccessible(true);
      return (ElementCodec) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " is not an element class of this model: it has no generated codec", e);
    }
  }
}
