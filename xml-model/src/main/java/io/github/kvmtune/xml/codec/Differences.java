package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Finds where the meanings of two nodes differ. */
public final class Differences {

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** None if and only if the nodes are equal. */
  public static List<Difference> between(Carrier before, Carrier after) {
    Differences differences = new Differences();
    differences.compare(Names.rootPath(before), Meaning.of(before), Meaning.of(after));
    return differences.found;
  }

  private void compare(String path, Meaning before, Meaning after) {
    for (QName name : union(before.attributes(), after.attributes())) {
      value(
          path + "/@" + Names.display(name),
          before.attributes().get(name),
          after.attributes().get(name));
    }
    if (!before.text().equals(after.text())) {
      found.add(new Difference(path, orNull(before.text()), orNull(after.text())));
    }
    for (QName name : union(before.elements(), after.elements())) {
      siblings(
          path + "/" + Names.display(name),
          name,
          before.elements().getOrDefault(name, List.of()),
          after.elements().getOrDefault(name, List.of()));
    }
  }

  private static Set<QName> union(Map<QName, ?> first, Map<QName, ?> second) {
    Set<QName> names = new LinkedHashSet<>(first.keySet());
    names.addAll(second.keySet());
    return names;
  }

  private void value(String path, @Nullable String before, @Nullable String after) {
    if (before == null ? after != null : !before.equals(after)) {
      found.add(new Difference(path, before, after));
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Siblings are paired from both ends, so that one added or removed is told as just that. */
  private void siblings(String path, QName name, List<Meaning> before, List<Meaning> after) {
    int start = 0;
    int common = Math.min(before.size(), after.size());
    while (start < common && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    boolean numbered = Math.max(before.size(), after.size()) > 1;
    for (int i = start; i < Math.max(before.size(), after.size()) - end; i++) {
      pair(
          numbered ? path + "[" + (i + 1) + "]" : path,
          name,
          i < before.size() - end ? before.get(i) : null,
          i < after.size() - end ? after.get(i) : null);
    }
  }

  private void pair(String path, QName name, @Nullable Meaning before, @Nullable Meaning after) {
    if (before != null && after != null) {
      compare(path, before, after);
    } else {
      found.add(new Difference(path, shown(before, name), shown(after, name)));
    }
  }

  private static @Nullable String shown(@Nullable Meaning meaning, QName name) {
    if (meaning == null) {
      return null;
    }
    return meaning.isTextOnly() ? meaning.text() : ElementWriter.toXml(meaning.toElement(name));
  }
}
