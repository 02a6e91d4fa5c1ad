package io.github.kvmtune.xml.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.Corpus;
import io.github.kvmtune.xml.Dom;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On every domain of the corpus: one random edit changes what was edited and nothing else. */
class RandomEditTest {

  private static final List<String> CANDIDATES =
      List.of("edited", "yes", "no", "on", "off", "true", "71", "72", "0x71");

  private static Map<String, String> domains = Map.of();

  private final Random random = new Random(20261122);

  private record Place(Carrier node, int slot) {}

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    domains = Corpus.documents(scratch).getOrDefault("domain", Map.of());
  }

  @Test
  void anAttributeSetIsTheOnlyDifference() {
    domains.forEach(
        (path, xml) -> {
          Domain domain = LibvirtXml.read(Domain.class, xml);
          Place place = pick(places(domain, slot -> slot.kind() == Slot.Kind.ATTRIBUTE));
          String value = edit(place);
          String name = "/@" + slot(place).step() + " {";
          List<String> before = Dom.lines(xml);
          List<String> after = Dom.lines(LibvirtXml.write(domain));
          int at = common(before, after);
          assertThat(after.get(at)).as(path).contains(name).endsWith("} = " + value);
          boolean added = after.size() > before.size();
          assertThat(after.subList(at + 1, after.size()))
              .as(path)
              .isEqualTo(before.subList(added ? at : at + 1, before.size()));
        });
  }

  @Test
  void aLeafSetIsTheOnlyDifference() {
    domains.forEach(
        (path, xml) -> {
          Domain domain = LibvirtXml.read(Domain.class, xml.replace("<uuid>", "<uuid newer='1'>"));
          Place place = pick(present(places(domain, slot -> slot.kind() == Slot.Kind.LEAF)));
          List<String> before = Dom.lines(LibvirtXml.write(domain));
          String value = edit(place);
          List<String> after = Dom.lines(LibvirtXml.write(domain));
          int at = common(before, after);
          String name = "/" + slot(place).step() + " text ";
          assertThat(after.get(at)).as(path).endsWith(name + value);
          boolean added = after.size() > before.size();
          assertThat(after.subList(at + 1, after.size()))
              .as(path)
              .isEqualTo(before.subList(added ? at : at + 1, before.size()));
        });
  }

  @Test
  void aRemovedChildIsTheOnlyDifference() {
    domains.forEach(
        (path, xml) -> {
          Domain domain = LibvirtXml.read(Domain.class, xml);
          Place place = pick(present(places(domain, Slot::isElement)));
          remove(place);
          List<String> before = Dom.lines(xml);
          List<String> after = Dom.lines(LibvirtXml.write(domain));
          assertIsWithoutOneBlock(path, before, after);
        });
  }

  @Test
  void anAddedChildIsTheOnlyDifference() {
    domains.forEach(
        (path, xml) -> {
          Domain domain = LibvirtXml.read(Domain.class, xml);
          Place place = pick(free(places(domain, slot -> !slot.isLeaf() && slot.isElement())));
          ElementCodec codec = Codecs.of(place.node());
          codec.put(place.node(), place.slot(), codec.codecAt(place.slot()).create());
          List<String> before = Dom.lines(xml);
          List<String> after = Dom.lines(LibvirtXml.write(domain));
          assertIsWithoutOneBlock(path, withoutDeclarations(after), withoutDeclarations(before));
        });
  }

  private static List<String> withoutDeclarations(List<String> lines) {
    return lines.stream().filter(line -> !line.contains("/@xmlns")).toList();
  }

  private static void assertIsWithoutOneBlock(String path, List<String> more, List<String> less) {
    int at = common(more, less);
    int block = more.size() - less.size();
    assertThat(block).as(path).isPositive();
    assertThat(less.subList(at, less.size()))
        .as(path)
        .isEqualTo(more.subList(at + block, more.size()));
  }

  private static int common(List<String> first, List<String> second) {
    int at = 0;
    while (at < Math.min(first.size(), second.size()) && first.get(at).equals(second.get(at))) {
      at++;
    }
    return at;
  }

  private Place pick(List<Place> places) {
    return places.get(random.nextInt(places.size()));
  }

  private interface Wanted {
    boolean test(Slot slot);
  }

  private static List<Place> places(Carrier node, Wanted wanted) {
    List<Place> places = new ArrayList<>();
    ElementCodec codec = Codecs.of(node);
    for (int slot = 0; slot < codec.size(); slot++) {
      if (wanted.test(codec.slot(slot))) {
        places.add(new Place(node, slot));
      }
      for (Object value : codec.values(node, slot)) {
        places.addAll(value instanceof Carrier child ? places(child, wanted) : List.of());
      }
    }
    return places;
  }

  private static List<Place> present(List<Place> places) {
    return places.stream()
        .filter(place -> !Codecs.of(place.node()).values(place.node(), place.slot()).isEmpty())
        .toList();
  }

  private static List<Place> free(List<Place> places) {
    return places.stream()
        .filter(
            place ->
                slot(place).isRepeated()
                    || Codecs.of(place.node()).get(place.node(), place.slot()) == null)
        .toList();
  }

  private static Slot slot(Place place) {
    return Codecs.of(place.node()).slot(place.slot());
  }

  private void remove(Place place) {
    ElementCodec codec = Codecs.of(place.node());
    if (slot(place).isRepeated()) {
      List<Object> list = codec.values(place.node(), place.slot());
      list.remove(random.nextInt(list.size()));
    } else {
      codec.set(place.node(), place.slot(), null);
    }
  }

  /** Sets the attribute to something else and returns how that is written. */
  private static String edit(Place place) {
    ElementCodec codec = Codecs.of(place.node());
    Form form = codec.form(place.slot());
    for (String candidate : CANDIDATES) {
      Object value = parsed(form, candidate);
      if (value != null && !value.equals(codec.get(place.node(), place.slot()))) {
        codec.set(place.node(), place.slot(), value);
        return form.format(value);
      }
    }
    throw new AssertionError("no value fits " + slot(place));
  }

  private static @Nullable Object parsed(Form form, String text) {
    try {
      return form.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
