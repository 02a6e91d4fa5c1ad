package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore;
import io.github.kvmtune.host.linux.LinuxHost;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Probes a host and writes down what that took. */
public final class SnapshotWriter {

  /** The earliest that a zip can say: equal hosts give equal files. */
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SnapshotWriter() {}

  /**
   * Writes a snapshot and leaves the stream open.
   *
   * @param withIdentifiers whether what tells this host from its like is kept
   */
  public static void write(FileStore store, boolean withIdentifiers, OutputStream out)
      throws IOException {
    Recorder recorder = new Recorder(store);
    LinuxHost.read(recorder);
    write(
        withIdentifiers ? recorder.items() : new Scrubber().scrubbed(recorder.items()),
        store.isWholeSystem(),
        out);
  }

  static void write(SortedMap<String, Item> items, boolean wholeSystem, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    add(zip, Manifest.FILE, Manifest.of(items, wholeSystem));
    for (Map.Entry<String, Item> item : items.entrySet()) {
      if (item.getValue() instanceof Item.Content content) {
        add(zip, item.getKey().substring(1), content.text());
      }
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LONG_AGO);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
  }
}
