package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;

/** The content of an element whose text is a value. */
final class TextContent {

  private TextContent() {}

  /** The text as it is now, with the comments and unknown elements that stood beside it. */
  static List<? extends Content> of(ElementCodec codec, Carrier node) {
    String now = codec.text(node, codec.textSlot());
    String text = now == null ? "" : now;
    List<Content> layout = node.sideCar == null ? null : node.sideCar.layout;
    if (layout == null) {
      return text.isEmpty() ? List.of() : List.of(new RawText(text));
    }
    return text.equals(textOf(layout)) ? layout : replaced(layout, text);
  }

  private static String textOf(List<Content> layout) {
    StringBuilder text = new StringBuilder();
    for (Content piece : layout) {
      text.append(piece instanceof RawText part ? part.text() : "");
    }
    return text.toString();
  }

  private static List<Content> replaced(List<Content> layout, String text) {
    List<Content> result = new ArrayList<>(layout);
    result.removeIf(RawText.class::isInstance);
    if (!text.isEmpty()) {
      result.add(0, new RawText(text));
    }
    return result;
  }
}
