package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskBackingStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken documents end in the one documented exception, early. */
class UntrustedInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # document                                       | line | column | path
          <domain><name>a</name>                           | 1    | 23     | /domain
          <domain><devices><disk></devices></domain>       | 1    | 28     | /domain/devices/disk[1]
          <domain type=kvm/>                               | 1    | 15     | ""
          <domain/><domain/>                               | 1    | 12     | ""
          <domain a='1' a='2'/>                            | 1    | 22     | ""
          <domain><a:b/></domain>                          | 1    | 15     | /domain
          <domain>&nothing;</domain>                       | 1    | 9      | /domain
          <domain xmlns:xmlns='urn:x'/>                    | 1    | 28     | ""
          <domain><xmlns:a/></domain>                      | 1    | 9      | /domain
          <domain><a xmlns:='a'/></domain>                 | 1    | 9      | /domain
          <?xml version='3.0'?><domain/>                   | 1    | 20     | ""
          text                                             | 1    | 2      | ""
          <network/>                                       | 1    | 1      | ""
          <domain xmlns='urn:x'/>                          | 1    | 1      | ""
          <domain><vcpu>four</vcpu></domain>               | 1    | 19     | /domain/vcpu
          <domain><vcpu current=''/></domain>              | 1    | 9      | /domain/vcpu/@current
          <domain><vcpu current='4294967296'/></domain>    | 1    | 9      | /domain/vcpu/@current
          <domain><vcpu cpuset='1-'/></domain>             | 1    | 9      | /domain/vcpu/@cpuset
          """)
  void namesThePlace(String xml, int line, int column, String path) {
    LibvirtXmlException e =
        catchThrowableOfType(LibvirtXmlException.class, () -> LibvirtXml.read(Domain.class, xml));
    assertThat(e).as("refusal of %s", xml).isNotNull();
    assertThat(e).hasMessageStartingWith("line " + line + ", column " + column);
    assertThat(e.path()).isEqualTo(path);
    assertThat(e.line()).hasValue(line);
    assertThat(e.column()).hasValue(column);
  }

  @Test
  void countsLines() {
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(
            () ->
                LibvirtXml.read(
                    Domain.class, "<domain>\n  <devices>\n    <disk/>\n    <disk>\n      <x>\n"))
        .withMessageContaining("line 6")
        .withMessageContaining("/domain/devices/disk[2]/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE domain><domain/>",
        "<!DOCTYPE domain SYSTEM 'file:///etc/passwd'><domain/>",
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domain>&x;</domain>",
        "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><domain>&b;</domain>",
        "<!DOCTYPE d [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><domain/>"
      })
  void refusesAnyDoctype(String xml) {
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, xml))
        .withMessageContaining("DOCTYPE");
  }

  @Test
  void limitsDepth() {
    String deep = "<domain>" + "<a>".repeat(300) + "</a>".repeat(300) + "</domain>";
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, deep))
        .withMessageContaining("deeper than 256")
        .withMessageContaining("XmlLimits.depth");
    XmlLimits raised = XmlLimits.DEFAULT.withDepth(301);
    assertThat(LibvirtXml.untyped(LibvirtXml.read(Domain.class, deep, raised))).hasSize(300);
  }

  @Test
  void countsLeavesAsALevel() {
    XmlLimits two = XmlLimits.DEFAULT.withDepth(1);
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, "<domain><name>a</name></domain>", two));
    assertThat(LibvirtXml.read(Domain.class, "<domain/>", two)).isEqualTo(new Domain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "devices><disk><backingStore"})
  void deepestDocumentFitsTheStack(String name) throws InterruptedException {
    String[] steps = name.split("><", -1);
    String inner = steps[steps.length - 1];
    int levels = XmlLimits.DEEPEST - steps.length;
    String deep =
        "<domain><"
            + name
            + ">"
            + ("<" + inner + ">").repeat(levels - 1)
            + ("</" + inner + ">").repeat(levels)
            + (steps.length > 1 ? "</disk></devices>" : "")
            + "</domain>";
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread usual = new Thread(null, () -> useAll(deep), "usual stack", 1024 * 1024);
    usual.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    usual.start();
    usual.join();
    assertThat(thrown.get()).isNull();
  }

  private static void useAll(String xml) {
    XmlLimits limits = XmlLimits.DEFAULT.withDepth(XmlLimits.DEEPEST);
    Domain domain = LibvirtXml.read(Domain.class, xml, limits);
    assertThat(LibvirtXml.write(domain)).contains("/>");
    Domain copy = LibvirtXml.copy(domain);
    assertThat(copy.equals(domain)).isTrue();
    assertThat(copy.hashCode()).isEqualTo(domain.hashCode());
    assertThat(LibvirtXml.difference(domain, new Domain())).isNotEmpty();
    assertThat(LibvirtXml.untyped(domain)).isNotNull();
  }

  @Test
  void refusesToWriteWhatIsInsideItself() {
    DomainDiskBackingStore image = new DomainDiskBackingStore();
    image.setBackingStore(image);
    Domain domain = new Domain();
    domain.ensureDevices().getDisks().add(new DomainDisk().setBackingStore(image));
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.write(domain))
        .withMessageContaining("inside itself");
  }

  @Test
  void limitsAttributes() {
    StringBuilder xml = new StringBuilder("<domain");
    for (int i = 0; i < 300; i++) {
      xml.append(" a").append(i).append("=''");
    }
    xml.append("/>");
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, xml.toString()))
        .withMessageContaining("256 attributes");
    XmlLimits raised = XmlLimits.DEFAULT.withAttributes(300);
    assertThat(LibvirtXml.untyped(LibvirtXml.read(Domain.class, xml.toString(), raised)))
        .hasSize(300);
  }

  @Test
  void limitsLengthWithoutReadingOn() {
    XmlLimits limits = XmlLimits.DEFAULT.withDocumentSize(ByteSize.kib(64));
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return given == 1 ? '<' : 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            assertThat(given).isLessThan(128 * 1024);
            for (int i = 0; i < length; i++) {
              buffer[offset + i] = (byte) read();
            }
            return length;
          }
        };
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, endless, limits))
        .withMessageContaining("64KiB");
    String text = "<domain>" + " ".repeat(64 * 1024) + "</domain>";
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, text, limits))
        .withMessageContaining("64KiB");
  }

  @Test
  void readsManySiblingsInLinearTime() {
    String many = "<domain><name>a</name>" + "<x/><!--c--><name/>".repeat(100_000) + "</domain>";
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> LibvirtXml.write(LibvirtXml.read(Domain.class, many)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <domain %s/>               | ` xmlns:a%d='u%d'` | a start tag is longer than 128KiB
          <domain><x %s/></domain>   | ` a%d='' b%d=''`   | a start tag is longer than 128KiB
          <domain><x>%s</x></domain> | <a%d/><b%d/>       | more than 10000 unknown names
          """)
  void limitsWhatMakesTheParserSlow(String frame, String piece, String problem) {
    String many =
        IntStream.range(0, 100_000)
            .mapToObj(i -> piece.formatted(i, i))
            .collect(Collectors.joining());
    LibvirtXmlException e =
        Assertions.assertTimeout(
            Duration.ofSeconds(20),
            () ->
                catchThrowableOfType(
                    LibvirtXmlException.class,
                    () -> LibvirtXml.read(Domain.class, frame.formatted(many))));
    assertThat(e).hasMessageContaining(problem + "; raise XmlLimits.");
    assertThat(e.line()).hasValue(1);
  }

  @Test
  void limitsNamespacesInForceButNotInAll() {
    String inForce =
        IntStream.range(0, 200)
            .mapToObj(i -> "<x xmlns:a" + i + "='u'>")
            .collect(Collectors.joining());
    XmlLimits limits = XmlLimits.DEFAULT.withAttributes(100);
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(
            () ->
                LibvirtXml.read(
                    Domain.class, "<domain>" + inForce + "</x>".repeat(200) + "</domain>", limits))
        .withMessageContaining("100 namespaces in force");
    String inAll = "<domain>" + "<x xmlns:a='u'></x>".repeat(200) + "</domain>";
    assertThat(LibvirtXml.untyped(LibvirtXml.read(Domain.class, inAll, limits))).hasSize(200);
  }

  @Test
  void countsEachUnknownNameOnce() {
    XmlLimits two = XmlLimits.DEFAULT.withUnknownNames(2);
    String xml = "<domain type='kvm'><x y='1'/><x y='2'/><name>a</name>%s</domain>";
    assertThat(LibvirtXml.read(Domain.class, xml.formatted(""), two).getName()).isEqualTo("a");
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, xml.formatted("<z/>"), two))
        .withMessageContaining("more than 2 unknown names");
  }

  @Test
  void limitsNeitherTextNorComments() {
    String text = "a".repeat(4 * 1024 * 1024);
    String xml = "<domain><!--" + text + "--><name>" + text + "</name></domain>";
    assertThat(LibvirtXml.write(LibvirtXml.read(Domain.class, xml)))
        .contains("<!--" + text + "-->")
        .contains("<name>" + text + "</name>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <os><nvram>%s</nvram></os>                                     | a<!---->
          <devices><memory><source><x/>%s</source></memory></devices>   | <nodemask>none</nodemask>
          """)
  void readsWhatRepeatsInLinearTime(String frame, String piece) {
    String xml = "<domain>" + frame.formatted(piece.repeat(300_000)) + "</domain>";
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> LibvirtXml.write(LibvirtXml.read(Domain.class, xml)));
  }

  @Test
  void refusesCharactersThatXmlCannotHold() {
    Domain domain = new Domain().setName("a\u0001b");
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.write(domain))
        .withMessageContaining("U+0001");
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.write(new Domain().setType("\uD800")));
  }

  @Test
  void readsTheDeclaredEncoding() throws IOException {
    byte[] latin1 =
        "<?xml version='1.0' encoding='ISO-8859-1'?><domain><name>\u00e4</name></domain>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(LibvirtXml.read(Domain.class, new ByteArrayInputStream(latin1)).getName())
        .isEqualTo("\u00e4");
  }

  @Test
  void namesTheFileThatIsNotThere(@TempDir Path directory) {
    Path missing = directory.resolve("missing.xml");
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, missing))
        .withMessageContaining("missing.xml");
  }

  @Test
  void readsAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.xml"), "<domain><name>a</name></domain>");
    assertThat(LibvirtXml.read(Domain.class, file).getName()).isEqualTo("a");
  }

  @Test
  void saysThatAClassIsNoRoot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LibvirtXml.write(new DomainDisk()))
        .withMessageContaining("writeElement");
  }
}
