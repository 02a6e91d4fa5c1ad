package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Our plans beside what experts wrote by hand for the same guests and hosts; docs/experts.md says
 * so to users. {@code -Dgolden.update=true} writes it anew from {@code experts.txt}.
 */
class ExpertsTest {

  private static final Path DOCUMENT = Path.of("../docs/experts.md");
  private static final String ABSENT = "-";

  private static final String HEAD =
      """
      # Beside the experts

      Five guests that experts described by hand, planned by us for the host they assumed. Each setting of theirs that we set
      differently, or not at all, or that we add, has its reason; the most telling of those that are the same are shown, too. Sizes
      are compared by value, whatever the unit. A `-` means that the setting is absent.

      Written by `ExpertsTest`, which plans the guests anew in each build.
      """;

  @Test
  void theDocumentSaysWhatIsPlannedNow() throws Exception {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    for (Expert expert : Expert.values()) {
      lines.addAll(section(expert));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.write(DOCUMENT, lines);
    }
    assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(lines);
  }

  private static List<String> section(Expert expert) throws Exception {
    Document plan =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(expert.plan().xml())));
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("", "## " + expert.title(), ""));
    lines.addAll(List.of("| setting | ours | theirs | why |", "|---|---|---|---|"));
    for (String row : rows(expert)) {
      String[] cells = row.split("\\s*\\|\\s*", 3);
      lines.add(line(cells[0], value(cells[0], plan), cells[1], cells[2].strip()));
    }
    return lines;
  }

  private static String line(String setting, String ours, String theirs, String why) {
    boolean same = ours.equals(theirs);
    assertThat(same || !why.isEmpty())
        .as("%s is %s, theirs is %s: say why", setting, ours, theirs)
        .isTrue();
    return "| `%s` | %s | %s | %s |".formatted(setting, ours, theirs, same ? "the same" : why);
  }

  private static List<String> rows(Expert expert) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/experts.txt")).stream()
        .dropWhile(line -> !line.equals("[" + expert.name() + "]"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("["))
        .toList();
  }

  private static String value(String path, Document plan) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    Node node = (Node) xpath.evaluate("/domain/" + path, plan, XPathConstants.NODE);
    if (node == null) {
      return ABSENT;
    }
    String text = node.getTextContent().strip();
    return text.isEmpty() ? "present" : text;
  }
}
