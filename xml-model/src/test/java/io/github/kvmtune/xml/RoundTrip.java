package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads documents and writes them back. */
final class RoundTrip {

  private RoundTrip() {}

  /** Fails with the first difference of each document that does not come back as it was. */
  static void assertUnchanged(Class<? extends XmlNode> type, Map<String, String> documents) {
    Map<String, String> changed = new TreeMap<>();
    documents.forEach(
        (path, xml) -> {
          String change = change(type, xml);
          if (!change.isEmpty()) {
            changed.put(path, change);
          }
        });
    assertThat(changed).isEmpty();
  }

  private static String change(Class<? extends XmlNode> type, String xml) {
    try {
      List<String> before = Dom.lines(xml);
      List<String> after = Dom.lines(LibvirtXml.write(LibvirtXml.read(type, xml)));
      return before.equals(after) ? "" : firstDifference(before, after);
    } catch (LibvirtXmlException e) {
      return e.toString();
    }
  }

  private static String firstDifference(List<String> before, List<String> after) {
    int i = 0;
    while (i < Math.min(before.size(), after.size()) && before.get(i).equals(after.get(i))) {
      i++;
    }
    return line(before, i) + " became " + line(after, i);
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "nothing";
  }
}
