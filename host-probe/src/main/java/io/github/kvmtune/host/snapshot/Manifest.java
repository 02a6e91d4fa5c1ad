package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The list in a snapshot of what a zip cannot hold, one line each: what it is, the path, and a
 * detail, with tabs between them. The first line says that this is a snapshot, and of what.
 */
final class Manifest {

  static final String FILE = "kvmtune-snapshot.txt";

  private static final String RUNNING = "kvmtune snapshot 1 of a running host";
  private static final String CAPTURED = "kvmtune snapshot 1 of a captured host";

  private static final Map<String, Kind> UNREADABLE =
      Map.of(
          "unreadable", Kind.ABSENT,
          "unreadable file", Kind.FILE,
          "unreadable directory", Kind.DIRECTORY);

  private Manifest() {}

  static String of(SortedMap<String, Item> items, boolean wholeSystem) {
    StringBuilder text = new StringBuilder(wholeSystem ? RUNNING : CAPTURED).append('\n');
    items.forEach(
        (path, item) -> line(path, item).ifPresent(line -> text.append(line).append('\n')));
    return text.toString();
  }

  private static Optional<String> line(String path, Item item) {
    if (item instanceof Item.Content) {
      return Optional.empty();
    }
    if (item instanceof Item.Link link) {
      return Optional.of(line("link", path, link.target()));
    }
    if (item instanceof Item.Device device) {
      return Optional.of(line("device", path, device.usable() ? "usable" : "not usable"));
    }
    if (item instanceof Item.Unreadable unreadable) {
      return Optional.of(line(word(unreadable.kind()), path, unreadable.reason()));
    }
    return Optional.of(line(item instanceof Item.Directory ? "directory" : "name", path, ""));
  }

  private static String word(Kind kind) {
    return UNREADABLE.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String line(String what, String path, String detail) {
    return what + "\t" + Escapes.escaped(path) + "\t" + Escapes.escaped(detail);
  }

  /**
   * Whether the snapshot is of a running host.
   *
   * @throws SnapshotFormatException if the line is not that of a snapshot
   */
  static boolean isOfWholeSystem(String firstLine) {
    if (!firstLine.equals(RUNNING) && !firstLine.equals(CAPTURED)) {
      throw new SnapshotFormatException(
          "its " + FILE + " is of another format; it may come from a newer kvmtune");
    }
    return firstLine.equals(RUNNING);
  }

  /**
   * Reads a line into the items.
   *
   * @throws SnapshotFormatException if the line is none of a snapshot
   */
  static void read(String line, Map<String, Item> items) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new SnapshotFormatException("its " + FILE + " holds a line that is none of it");
    }
    String path = Paths.checked(Escapes.unescaped(fields[1]));
    Item item = item(fields[0], Escapes.unescaped(fields[2]));
    if (items.putIfAbsent(path, item) != null) {
      throw new SnapshotFormatException("it holds " + path + " twice");
    }
  }

  private static Item item(String what, String detail) {
    return switch (what) {
      case "link" -> new Item.Link(detail);
      case "device" -> new Item.Device(detail.equals("usable"));
      case "directory" -> new Item.Directory();
      case "name" -> new Item.Name();
      default -> new Item.Unreadable(unreadable(what), detail);
    };
  }

  private static Kind unreadable(String what) {
    Kind kind = UNREADABLE.get(what);
    if (kind == null) {
      throw new SnapshotFormatException("its " + FILE + " speaks of something unknown");
    }
    return kind;
  }
}
