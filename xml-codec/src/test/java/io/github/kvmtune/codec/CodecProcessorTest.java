package io.github.kvmtune.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated for a class, and what is refused. That generated code works, xml-model tests.
 */
class CodecProcessorTest {

  @TempDir private Path output;

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

  @Test
  void listsAttributesFirstAndElementsInSchemaOrder() throws IOException {
    String code =
        generate(
            """
            @XmlRootElement(name = "thing", namespace = "urn:t")
            @XmlType(name = "", propOrder = {"parts", "label", "notes"})
            class Thing {
              @XmlElement(name = "note") List<String> notes;
              @XmlElement String label;
              @XmlElement(name = "part") List<Thing> parts;
              @XmlTransient String ignored;
              @XmlAttribute(name = "on") @XmlJavaTypeAdapter(CollapsedStringAdapter.class) String on;
              @XmlAttribute(name = "id", namespace = "urn:i") Integer id;
            }
            """);
    assertThat(code)
        .containsSubsequence(
            "super(new QName(\"urn:t\", \"thing\")",
            "Slot.attribute(\"\", \"on\", Form.adapted(new",
            "CollapsedStringAdapter()",
            "Slot.attribute(\"urn:i\", \"id\", Form.INTEGER)",
            "Slot.children(\"\", \"part\")",
            "Slot.leaf(\"\", \"label\", Form.STRING)",
            "Slot.leaves(\"\", \"note\", Form.STRING)",
            "case 4: return node.notes;",
            "case 4: node.notes = (java.util.List<java.lang.String>) value; return;",
            "case 2: return test.ThingXmlCodec.INSTANCE;")
        .doesNotContain("ignored");
  }

  @Test
  void putsTheTextBeforeTheElements() throws IOException {
    String code =
        generate(
            """
            @XmlType(name = "", propOrder = {"value"})
            class Thing {
              @XmlValue Long value;
              @XmlAttribute(name = "unit") String unit;
            }
            """);
    assertThat(code)
        .containsSubsequence("super(null", "Slot.attribute", "Slot.text(Form.LONG)")
        .doesNotContain("ElementCodec codec(");
  }

  @Test
  void refusesPrimitives() {
    assertThat(errors("@XmlType class Thing { @XmlAttribute int count; }"))
        .anySatisfy(error -> assertThat(error).contains("count").contains("use a class"));
  }

  @Test
  void refusesNestedClasses() {
    assertThat(errors("class Thing { @XmlType static class Inner {} }"))
        .anySatisfy(error -> assertThat(error).contains("file"));
  }

  @Test
  void refusesRepeatedAttributes() {
    assertThat(errors("@XmlType class Thing { @XmlAttribute List<String> names; }"))
        .anySatisfy(error -> assertThat(error).contains("only elements can be repeated"));
  }

  @Test
  void refusesInheritedProperties() {
    assertThat(
            errors(
                "class Base { @XmlAttribute String name; } class Between extends Base {}"
                    + " @XmlType class Thing extends Between { @XmlAttribute String type; }"))
        .anySatisfy(error -> assertThat(error).contains("move name of test.Base here"));
  }

  @Test
  void refusesPrivateFields() {
    assertThat(errors("@XmlType class Thing { @XmlAttribute private String name; }"))
        .anySatisfy(error -> assertThat(error).contains("name is private"));
  }

  private String generate(String declaration) throws IOException {
    compile(declaration);
    return Files.readString(output.resolve("test/ThingXmlCodec.java"));
  }

  private List<String> errors(String declaration) {
    compile(declaration);
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Runs the processor only: the classes that the generated code needs are in another module. */
  private void compile(String declaration) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:only",
            "-d",
            output.toString(),
            "-classpath",
            System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + System.getProperty("jdk.module.path", ""));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, diagnostics, options, null, List.of(new Source(declaration)));
    task.setProcessors(List.of(new CodecProcessor()));
    task.call();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(String declaration) {
      super(URI.create("string:///test/Thing.java"), Kind.SOURCE);
      this.code =
          """
          package test;
          import jakarta.xml.bind.annotation.*;
          import jakarta.xml.bind.annotation.adapters.*;
          import java.util.List;
          """
              + declaration;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
