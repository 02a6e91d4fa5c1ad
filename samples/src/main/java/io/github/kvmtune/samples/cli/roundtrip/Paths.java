package io.github.kvmtune.samples.cli.roundtrip;

import java.util.List;
import org.w3c.dom.Element;

/** XPaths of elements, numbered where several have the same name. */
final class Paths {

  private Paths() {}

  static String of(String parent, Element element) {
    List<Element> namesakes =
        Dom.children((Element) element.getParentNode()).stream()
            .filter(each -> Name.of(each).equals(Name.of(element)))
            .toList();
    String step = parent + "/" + element.getTagName();
    return namesakes.size() == 1 ? step : step + "[" + (namesakes.indexOf(element) + 1) + "]";
  }
}
