package io.github.kvmtune.review;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ids that two elements claim, where each belongs to one.
 *
 * @param first the element that comes first in the document
 * @param later the one after it
 * @param common what both claim, not empty
 */
public record Overlap(Element first, Element later, IdSet common) {

  /** All overlaps of the lists of ids in an attribute, such as {@code @cpus}. */
  public static Stream<Overlap> of(List<Element> elements, String attribute) {
    return IntStream.range(1, elements.size())
        .boxed()
        .flatMap(
            index ->
                elements.stream()
                    .limit(index)
                    .map(first -> between(first, elements.get(index), attribute)))
        .filter(overlap -> !overlap.common.isEmpty());
  }

  private static Overlap between(Element first, Element later, String attribute) {
    return new Overlap(first, later, ids(first, attribute).intersect(ids(later, attribute)));
  }

  private static IdSet ids(Element element, String attribute) {
    return element.ids(attribute).orElse(IdSet.empty());
  }
}
