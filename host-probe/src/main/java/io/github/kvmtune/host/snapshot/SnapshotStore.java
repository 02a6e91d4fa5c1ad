package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore;
import io.github.kvmtune.host.linux.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The files of a snapshot, in memory. */
final class SnapshotStore implements FileStore {

  /** Far more than the largest host has; paths of many steps could otherwise fill the memory. */
  private static final int MOST_NAMES = 500_000;

  private static final Item NOTHING = new Item.Unreadable(Kind.ABSENT, "");

  private final Map<String, Item> items;
  private final Map<String, List<String>> names = new HashMap<>();
  private final boolean wholeSystem;

  /**
   * @param wholeSystem whether the snapshot is of a running host rather than of a captured tree
   * @throws SnapshotFormatException if there are too many names in it
   */
  SnapshotStore(SortedMap<String, Item> items, boolean wholeSystem) {
    this.items = new HashMap<>(items);
    this.wholeSystem = wholeSystem;
    items.keySet().forEach(this::enter);
  }

  /** Puts the path into its directory's list, and the directory into its own. */
  private void enter(String path) {
    String place = path;
    boolean isNew = true;
    while (isNew && place.length() > 1) {
      int slash = place.lastIndexOf('/');
      String directory = slash == 0 ? "/" : place.substring(0, slash);
      isNew = !names.containsKey(directory);
      names.computeIfAbsent(directory, key -> new ArrayList<>()).add(place.substring(slash + 1));
      items.putIfAbsent(directory, new Item.Directory());
      if (items.size() > MOST_NAMES) {
        throw new SnapshotFormatException("it holds more names than any snapshot");
      }
      place = directory;
    }
  }

  private Item item(String path) {
    return items.getOrDefault(path, NOTHING);
  }

  @Override
  public Kind kind(String path) throws IOException {
    Item item = item(path);
    if (item != NOTHING && item.kind() == Kind.ABSENT) {
      throw reason(item);
    }
    return item.kind();
  }

  @Override
  public String content(String path, int most) throws IOException {
    if (item(path) instanceof Item.Content content) {
      return content.text();
    }
    throw reason(item(path));
  }

  @Override
  public String target(String path) throws IOException {
    if (item(path) instanceof Item.Link link) {
      return link.target();
    }
    throw reason(item(path));
  }

  @Override
  public List<String> names(String path) throws IOException {
    if (item(path) instanceof Item.Unreadable) {
      throw reason(item(path));
    }
    return names.getOrDefault(path, List.of());
  }

  private static UnreadableException reason(Item item) {
    return new UnreadableException(
        item instanceof Item.Unreadable unreadable
            ? unreadable.reason()
            : "it was not read when the snapshot was taken");
  }

  @Override
  public boolean isUsable(String path) {
    return item(path) instanceof Item.Device device && device.usable();
  }

  @Override
  public boolean isWholeSystem() {
    return wholeSystem;
  }
}
