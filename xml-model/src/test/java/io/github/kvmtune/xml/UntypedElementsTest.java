package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedElementsTest {

  private static final String SHOP = "https://example.org/shop";
  private static final String ORDER = "<shop:order id='7' xmlns:shop='" + SHOP + "'/>";

  @Test
  void anApplicationKeepsAnElementOfItsOwn() {
    Domain domain = new Domain().setName("db1");
    domain.ensureMetadata().addUntypedElement(ORDER);
    String xml = LibvirtXml.write(domain);
    assertThat(xml)
        .isEqualTo(
            """
            <domain>
              <name>db1</name>
              <metadata>
                <shop:order id='7' xmlns:shop='https://example.org/shop'/>
              </metadata>
            </domain>
            """);
    Domain read = LibvirtXml.read(Domain.class, xml);
    assertThat(read).isEqualTo(domain);
    assertThat(read.ensureMetadata().untypedElement(SHOP, "order")).isEqualTo(ORDER);
  }

  @Test
  void whatIsReadStandsOnItsOwn() {
    DomainMetadata metadata =
        metadata(
            "<domain xmlns:s='"
                + SHOP
                + "'><metadata><s:order s:id='7'>a <b/></s:order><o xmlns='urn:o'><p/></o>"
                + "</metadata></domain>");
    assertThat(metadata.untypedElements())
        .containsExactly(
            "<s:order s:id='7' xmlns:s='" + SHOP + "'>a <b/></s:order>",
            "<o xmlns='urn:o'>\n  <p/>\n</o>");
    assertThat(metadata.untypedElement("urn:o", "o")).startsWith("<o");
    assertThat(metadata.untypedElement("", "o")).isNull();
  }

  @Test
  void othersStayWhenOneIsRemoved() {
    DomainMetadata metadata =
        metadata("<domain><metadata><a/><!-- why --><b/><a x='1'/></metadata></domain>");
    assertThat(metadata.removeUntypedElements("", "a")).isTrue();
    assertThat(metadata.removeUntypedElements("", "a")).isFalse();
    assertThat(LibvirtXml.writeElement(metadata, "metadata"))
        .isEqualTo("<metadata>\n  <!-- why -->\n  <b/>\n</metadata>\n");
  }

  @Test
  void standBesideTypedChildrenThatChange() {
    Domain domain = LibvirtXml.read(Domain.class, "<domain><vcpu>2</vcpu></domain>");
    domain.addUntypedElement("<future/>");
    domain.setName("db1").ensureVcpu().setValue(4);
    assertThat(LibvirtXml.write(domain))
        .isEqualTo("<domain>\n  <name>db1</name>\n  <vcpu>4</vcpu>\n  <future/>\n</domain>\n");
    assertThat(LibvirtXml.untyped(domain)).containsExactly("/domain/future");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "<a>", "<a/><b/>", "<s:a/>", "<!DOCTYPE a><a/>"})
  void refusesWhatIsNotOneElement(String xml) {
    Domain domain = new Domain();
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> domain.addUntypedElement(xml));
    assertThat(domain).isEqualTo(new Domain());
  }

  @Test
  void refusesWhatHasAProperty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Domain().addUntypedElement("<name>db1</name>"))
        .withMessageContaining("<name> has a property");
  }

  private static DomainMetadata metadata(String xml) {
    return LibvirtXml.read(Domain.class, xml).ensureMetadata();
  }
}
