package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a snapshot, which may have been made to do harm, into memory that stays bounded. */
public final class SnapshotReader {

  private static final long LARGEST_FILE = 32L << 20;
  private static final int MOST_ENTRIES = 200_000;
  private static final int LARGEST_MANIFEST = 16 << 20;

  /** A probe reads less than this of any file. */
  private static final int LARGEST_ENTRY = 2 << 20;

  private static final long LARGEST_CONTENT = 64L << 20;

  private final ZipFile zip;
  private long bytesLeft = LARGEST_CONTENT;

  private SnapshotReader(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Reads the whole file.
   *
   * @throws IllegalArgumentException if it is no snapshot, or larger than any
   * @throws IOException if it cannot be read
   */
  public static FileStore read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new SnapshotFormatException("it is larger than any snapshot");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new SnapshotReader(zip).store();
    } catch (ZipException | EOFException e) {
      throw new SnapshotFormatException("it is no zip file: " + e.getMessage());
    }
  }

  private FileStore store() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new SnapshotFormatException("it holds more files than any snapshot");
    }
    ZipEntry list = zip.getEntry(Manifest.FILE);
    if (list == null) {
      throw new SnapshotFormatException("it holds no " + Manifest.FILE);
    }
    SortedMap<String, Item> items = new TreeMap<>();
    String[] lines = text(list, LARGEST_MANIFEST).split("\n", -1);
    for (int line = 1; line < lines.length - 1; line++) {
      Manifest.read(lines[line], items);
    }
    readFiles(items);
    return new SnapshotStore(items, Manifest.isOfWholeSystem(lines[0]));
  }

  private void readFiles(SortedMap<String, Item> items) throws IOException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.getName().equals(Manifest.FILE)) {
        String path = Paths.checked("/" + entry.getName());
        if (items.putIfAbsent(path, new Item.Content(text(entry, LARGEST_ENTRY))) != null) {
          throw new SnapshotFormatException("it holds " + path + " twice");
        }
      }
    }
  }

  /** What an entry says of its size is not believed. */
  private String text(ZipEntry entry, int most) throws IOException {
    int limit = (int) Math.min(most, bytesLeft);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new SnapshotFormatException("it unpacks to more than any snapshot");
      }
      bytesLeft -= bytes.length;
      checkSum(entry, bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** A damaged file could otherwise change a fact without a word. */
  private static void checkSum(ZipEntry entry, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.getCrc()) {
      throw new SnapshotFormatException("it is damaged at " + Escapes.escaped(entry.getName()));
    }
  }
}
