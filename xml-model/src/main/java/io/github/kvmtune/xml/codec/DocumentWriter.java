package io.github.kvmtune.xml.codec;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Writes whole documents. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** The name of the root element that the class stands for; null if it is not a root. */
  public static @Nullable QName rootOf(Class<? extends Carrier> type) {
    return Codecs.of(type).root();
  }

  /** The document with the node as its root element of that name. */
  public static String toText(Carrier node, QName name) {
    return write(node, name).toString();
  }

  /** Writes the document in UTF-8; nothing if it cannot be written as a whole. */
  public static void write(Carrier node, QName name, OutputStream out) throws IOException {
    write(node, name).writeTo(out);
  }

  private static ElementWriter write(Carrier node, QName name) {
    ElementWriter writer = new ElementWriter();
    if (node.sideCar != null) {
      node.sideCar.prolog.forEach(piece -> line(writer, piece));
    }
    writer.typed(Codecs.of(node), node, name.getNamespaceURI(), name.getLocalPart());
    writer.newLine();
    if (node.sideCar != null) {
      node.sideCar.epilog.forEach(piece -> line(writer, piece));
    }
    return writer;
  }

  private static void line(ElementWriter writer, RawNode piece) {
    writer.raw(piece);
    writer.newLine();
  }
}
