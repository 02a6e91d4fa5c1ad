package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore;
import io.github.kvmtune.host.linux.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes all that is asked of a store, and what it answered. */
final class Recorder implements FileStore {

  private final FileStore store;
  private final SortedMap<String, Item> items = new TreeMap<>();

  Recorder(FileStore store) {
    this.store = store;
  }

  /** What was asked for so far, by path. */
  SortedMap<String, Item> items() {
    return items;
  }

  @Override
  public Kind kind(String path) throws IOException {
    try {
      Kind kind = store.kind(path);
      switch (kind) {
        case FILE -> items.putIfAbsent(path, new Item.Name());
        case DIRECTORY -> note(path, new Item.Directory());
        case OTHER -> note(path, new Item.Device(false));
        case LINK -> note(path, new Item.Link(store.target(path)));
        case ABSENT -> {}
      }
      return kind;
    } catch (UnreadableException e) {
      note(path, new Item.Unreadable(Kind.ABSENT, String.valueOf(e.getMessage())));
      throw e;
    }
  }

  @Override
  public String content(String path, int most) throws IOException {
    try {
      String text = store.content(path, most);
      note(path, new Item.Content(text));
      return text;
    } catch (UnreadableException e) {
      items.put(path, new Item.Unreadable(Kind.FILE, String.valueOf(e.getMessage())));
      throw e;
    }
  }

  @Override
  public String target(String path) throws IOException {
    String target = store.target(path);
    note(path, new Item.Link(target));
    return target;
  }

  @Override
  public List<String> names(String path) throws IOException {
    try {
      List<String> names = store.names(path);
      note(path, new Item.Directory());
      String directory = path.equals("/") ? "" : path;
      names.forEach(name -> items.putIfAbsent(directory + "/" + name, new Item.Name()));
      return names;
    } catch (UnreadableException e) {
      items.put(path, new Item.Unreadable(Kind.DIRECTORY, String.valueOf(e.getMessage())));
      throw e;
    }
  }

  @Override
  public boolean isUsable(String path) {
    boolean usable = store.isUsable(path);
    // In a capture, a device may well be a plain file.
    items.put(path, new Item.Device(usable));
    return usable;
  }

  @Override
  public boolean isWholeSystem() {
    return store.isWholeSystem();
  }

  /** A name alone gives way to whatever is known beyond it. */
  private void note(String path, Item item) {
    items.merge(path, item, (old, more) -> old instanceof Item.Name ? more : old);
  }
}
