package io.github.kvmtune.codec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The source code of one codec. */
final class CodecSource {

  private static final String TEMPLATE =
      """
      package %1$s;

      import io.github.kvmtune.xml.codec.Carrier;
      import io.github.kvmtune.xml.codec.ElementCodec;
      import io.github.kvmtune.xml.codec.Form;
      import io.github.kvmtune.xml.codec.Slot;
      import io.github.kvmtune.xml.codec.SlotVisitor;
      import javax.annotation.processing.Generated;
      import javax.xml.namespace.QName;

      @Generated("io.github.kvmtune.codec.CodecProcessor")
      @SuppressWarnings({"unchecked", "unused"})
      final class %3$s extends ElementCodec {

        static final %3$s INSTANCE = new %3$s();

        private %3$s() {
          super(%4$s);
        }

        @Override
        protected Carrier create() {
          return new %2$s();
        }

        @Override
        protected Object get(Carrier carrier, int slot) {
          %2$s node = (%2$s) carrier;
          switch (slot) {
      %5$s      default: throw new IndexOutOfBoundsException(slot);
          }
        }

        @Override
        protected void set(Carrier carrier, int slot, Object value) {
          %2$s node = (%2$s) carrier;
          switch (slot) {
      %6$s      default: throw new IndexOutOfBoundsException(slot);
          }
        }


        @Override
        protected void visit(Carrier carrier, SlotVisitor visitor) {
          %2$s node = (%2$s) carrier;
      %7$s  }
      %8$s}
      """;

  private static final String CHILD_CODECS =
      """

        @Override
        protected ElementCodec codec(int slot) {
          switch (slot) {
      %s      default: throw new IndexOutOfBoundsException(slot);
          }
        }
      """;

  private final ElementClass element;

  CodecSource(ElementClass element) {
    this.element = element;
  }

  @Override
  public String toString() {
    return TEMPLATE.formatted(
        element.packageName(),
        element.simpleName(),
        element.codecSimpleName(),
        arguments(),
        cases(property -> "return node." + property.field()),
        cases(
            property -> "node." + property.field() + " = (" + property.type() + ") value; return"),
        visits(),
        childCodecs());
  }

  private String arguments() {
    String slots =
        element.properties().stream().map(CodecSource::slot).collect(Collectors.joining());
    return root() + slots;
  }

  private String root() {
    return element
        .root()
        .map(
            root -> "new QName(" + quoted(uri(root.namespace())) + ", " + quoted(root.name()) + ")")
        .orElse("null");
  }

  private static String uri(String namespace) {
    return namespace.equals("##default") ? "" : namespace;
  }

  private static String slot(Property property) {
    String form = property.form().map(code -> ", " + code).orElse("");
    String names = quoted(property.namespace()) + ", " + quoted(property.name());
    return ",\n        Slot."
        + switch (property.kind()) {
          case ATTRIBUTE -> "attribute(" + names + form + ")";
          case TEXT -> "text(" + form.substring(2) + ")";
          case ELEMENT -> factory(property) + "(" + names + form + ")";
        };
  }

  private static String factory(Property property) {
    if (property.form().isPresent()) {
      return property.isRepeated() ? "leaves" : "leaf";
    }
    return property.isRepeated() ? "children" : "child";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private String cases(Function<Property, String> code) {
    List<Property> properties = element.properties();
    return IntStream.range(0, properties.size())
        .mapToObj(i -> "      case " + i + ": " + code.apply(properties.get(i)) + ";\n")
        .collect(Collectors.joining());
  }

  private String visits() {
    List<Property> properties = element.properties();
    return IntStream.range(0, properties.size())
        .mapToObj(i -> visit(i, "node." + properties.get(i).field()))
        .collect(Collectors.joining());
  }

  private static String visit(int slot, String field) {
    return "    if (%s != null) visitor.visit(%d, %s);\n".formatted(field, slot, field);
  }

  private String childCodecs() {
    List<Property> properties = element.properties();
    String cases =
        IntStream.range(0, properties.size())
            .filter(i -> properties.get(i).form().isEmpty())
            .mapToObj(i -> "      case " + i + ": return " + codecOf(properties.get(i)) + ";\n")
            .collect(Collectors.joining());
    return cases.isEmpty() ? "" : CHILD_CODECS.formatted(cases);
  }

  // Codecs are package-private; one of another package has to be looked up.
  private String codecOf(Property property) {
    String type = property.itemType();
    boolean isNeighbour = type.substring(0, type.lastIndexOf('.')).equals(element.packageName());
    return isNeighbour ? type + "XmlCodec.INSTANCE" : "codecOf(" + type + ".class)";
  }
}
