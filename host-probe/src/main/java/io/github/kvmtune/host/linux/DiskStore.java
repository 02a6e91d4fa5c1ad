package io.github.kvmtune.host.linux;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Files below a directory of this machine. Kernel files are many and tiny, so each is opened and
 * read once into one buffer; {@code java.io} does that with the fewest calls to the system.
 */
public final class DiskStore implements FileStore {

  private final String root;

  /** Holds all of nearly every file. */
  private final byte[] buffer = new byte[4096];

  public DiskStore(Path root) {
    String real = real(root).toString();
    this.root = real.equals("/") ? "" : real;
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root.toAbsolutePath().normalize();
    }
  }

  @Override
  public Kind kind(String path) throws IOException {
    try {
      return kind(
          Files.readAttributes(
              Path.of(root + path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Kind.ABSENT;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Kind.FILE;
    }
    if (attributes.isDirectory()) {
      return Kind.DIRECTORY;
    }
    return attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
  }

  @Override
  public String content(String path, int most) throws IOException {
    try (InputStream in = new FileInputStream(root + path)) {
      return content(in, path.startsWith("/sys/"), most);
    } catch (FileNotFoundException e) {
      throw refusal(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private String content(InputStream in, boolean wholeAtOnce, int most) throws IOException {
    // Files of /sys come whole with the first read; those of /proc may come in parts.
    int length =
        Math.max(0, wholeAtOnce ? in.read(buffer) : in.readNBytes(buffer, 0, buffer.length));
    String start = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    return length < buffer.length
        ? start
        : start + new String(in.readNBytes(most + 1 - length), StandardCharsets.ISO_8859_1);
  }

  /** Why a file cannot be opened; {@code java.io} does not tell. */
  private IOException refusal(String path) {
    try {
      Files.newInputStream(Path.of(root + path)).close();
      return new UnreadableException("it was there and gone again");
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  @Override
  public String target(String path) throws IOException {
    try {
      return Files.readSymbolicLink(Path.of(root + path)).toString();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public List<String> names(String path) throws IOException {
    String[] names = new File(root + path + "/").list();
    if (names != null) {
      return List.of(names);
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(Path.of(root + path + "/"))) {
      throw new UnreadableException("it cannot be listed as " + stream.getClass().getSimpleName());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public boolean isUsable(String path) {
    File device = new File(root + path);
    return device.canRead() && device.canWrite();
  }

  @Override
  public boolean isWholeSystem() {
    return root.isEmpty();
  }

  private static UnreadableException unreadable(IOException e) {
    if (e instanceof UnreadableException known) {
      return known;
    }
    return new UnreadableException(Excerpt.plain(IoReason.of(e)));
  }
}
