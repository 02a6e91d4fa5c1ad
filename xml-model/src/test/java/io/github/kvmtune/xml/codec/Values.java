package io.github.kvmtune.xml.codec;

/** Whether properties take a text: whether a document with that text is read. */
public final class Values {

  private Values() {}

  public static boolean isElement(Class<?> type) {
    return Carrier.class.isAssignableFrom(type);
  }

  public static boolean takesAttribute(Class<?> type, String name, String text) {
    ElementCodec codec = Codecs.of(type);
    return takes(codec, codec.attribute("", name), text);
  }

  public static boolean takesLeaf(Class<?> type, String namespace, String name, String text) {
    ElementCodec codec = Codecs.of(type);
    return takes(codec, codec.element(namespace, name), text);
  }

  /** An element without text of its own keeps any as it is. */
  public static boolean takesText(Class<?> type, String text) {
    ElementCodec codec = Codecs.of(type);
    return !codec.hasText() || takes(codec, codec.textSlot(), text);
  }

  private static boolean takes(ElementCodec codec, int slot, String text) {
    try {
      codec.form(slot).parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
