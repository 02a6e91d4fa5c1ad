package io.github.kvmtune.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgDrawingTest {

  private static final Host HOST = TestHosts.probe(InventedHosts::intelTwoNodes);

  private static String svg(String neighbour) {
    Occupancy others =
        Occupancy.of(
            List.of(
                LibvirtXml.read(
                    Domain.class,
                    """
                    <domain id='1'><name>%s</name><vcpu>1</vcpu>
                      <cputune><vcpupin vcpu='0' cpuset='17'/></cputune></domain>
                    """
                        .formatted(neighbour))));
    Guest db =
        Guest.named("db1").vcpus(2).memory(ByteSize.gib(2)).profile(Profile.DEDICATED).build();
    return HostDrawing.of(HOST).beside(others).with(Planner.on(HOST).beside(others).plan(db)).svg();
  }

  private static Document read(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(svg, e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(Document document, String name) {
    return elements(document, name).stream().map(Element::getTextContent).toList();
  }

  @Test
  void tellsEachCpusUseInWordsToo() {
    List<String> titles = texts(read(svg("web1")), "title");

    assertThat(titles)
        .contains("Where db1 sits", "CPU 8: kept for the host", "CPU 17: web1", "CPU 1: free")
        .contains("CPU 2: vCPU 0 of db1", "CPU 18: vCPU 1 of db1");
    assertThat(titles.stream().filter(title -> title.startsWith("CPU "))).hasSize(32);
  }

  @Test
  void describesItselfForThoseWhoCannotSeeIt() {
    Document document = read(svg("web1"));

    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(texts(document, "desc"))
        .singleElement()
        .asString()
        .contains("node 1: 1 L3 cache of 32MiB; 128GiB")
        .contains("vCPU 0 of db1 on CPU 2. vCPU 1 of db1 on CPU 18");
  }

  @Test
  void keepsNamesThatLookLikeMarkup() {
    String svg = svg("&lt;script>&amp;&quot;");

    assertThat(elements(read(svg), "script")).isEmpty();
    assertThat(texts(read(svg), "title")).contains("CPU 17: <script>&\"");
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(svg("web1")).doesNotContain("href", "url(", "@import");
  }

  @Test
  void drawsEverythingWithinItsSize() {
    Document document = read(svg("web1"));
    int width = number(document.getDocumentElement(), "width");
    int height = number(document.getDocumentElement(), "height");

    assertThat(elements(document, "rect"))
        .hasSizeGreaterThan(32)
        .allSatisfy(
            box -> {
              assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(width);
              assertThat(number(box, "y") + number(box, "height")).isLessThanOrEqualTo(height);
            });
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
