package io.github.kvmtune.host.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes out what identifies a host: MAC addresses, UUIDs, serial numbers, ids of containers, and
 * whatever the kernel's command line and the mount table hold beyond what tuning asks for. The same
 * identifier becomes the same placeholder everywhere, so that links still lead to their files.
 */
final class Scrubber {

  private static final Pattern IDENTIFIER =
      Pattern.compile(
          String.join(
              "|",
              "(?<![0-9a-fA-F])[0-9a-fA-F]{8}(?:[-_][0-9a-fA-F]{4}){3}[-_][0-9a-fA-F]{12}(?![0-9a-fA-F])",
              "(?<![0-9a-fA-F:])(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}(?![0-9a-fA-F:])",
              // Interfaces named after their MAC address.
              "(?<=\\b(?:enx|wlx|wwx))[0-9a-f]{12}\\b",
              // Container ids; CPU masks have a comma after 8 digits.
              "(?<![0-9a-zA-Z])[0-9a-f]{32,64}(?![0-9a-zA-Z])"));

  private static final Pattern DIGIT = Pattern.compile("[0-9a-fA-F]");

  private final Map<String, String> placeholders = new HashMap<>();

  SortedMap<String, Item> scrubbed(SortedMap<String, Item> items) {
    SortedMap<String, Item> scrubbed = new TreeMap<>();
    items.forEach((path, item) -> scrubbed.put(scrubbed(path), scrubbed(path, item)));
    scrubbed.values().removeIf(Scrubber::isNothingLeft);
    return scrubbed;
  }

  private static boolean isNothingLeft(Item item) {
    return item instanceof Item.Content content && content.text().equals(HostText.NOTHING_LEFT);
  }

  private Item scrubbed(String path, Item item) {
    if (item instanceof Item.Content content) {
      return new Item.Content(scrubbed(HostText.withoutSecrets(path, content.text())));
    }
    return item instanceof Item.Link link ? new Item.Link(scrubbed(link.target())) : item;
  }

  private String scrubbed(String text) {
    return IDENTIFIER
        .matcher(text)
        .replaceAll(match -> placeholders.computeIfAbsent(match.group(), this::placeholder));
  }

  /** Of the same shape, all digits zero but for a number of its own at the end. */
  private String placeholder(String identifier) {
    String zeros = DIGIT.matcher(identifier).replaceAll("0");
    StringBuilder shape = new StringBuilder(zeros);
    String number = Integer.toString(placeholders.size() + 1);
    int place = shape.length() - 1;
    for (int digit = number.length() - 1; digit >= 0; place--) {
      if (shape.charAt(place) == '0') {
        shape.setCharAt(place, number.charAt(digit--));
      }
    }
    return shape.toString();
  }
}
