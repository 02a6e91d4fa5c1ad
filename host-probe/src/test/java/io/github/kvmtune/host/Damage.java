package io.github.kvmtune.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Ways in which a file of a tree can go bad; each can be undone. */
enum Damage {
  TRUNCATED {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.write(file, Arrays.copyOf(content, random.nextInt(content.length + 1)));
    }
  },
  GARBAGE {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      byte[] garbage = new byte[1 + random.nextInt(64)];
      random.nextBytes(garbage);
      Files.write(file, garbage);
    }
  },
  WORDS {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.writeString(file, "@garbage %s ][\n:::\n");
    }
  },
  HUGE_NUMBER {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.writeString(file, "9".repeat(16 + random.nextInt(20)) + "\n");
    }
  },
  HUGE_FILE {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.write(file, new byte[3 << 20]);
    }
  },
  NEGATIVE {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.writeString(file, "-2\n");
    }
  },
  UNREADABLE {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      // Directories cannot be read as files by anyone; permissions do not stop root.
      Files.delete(file);
      Files.createDirectory(file);
    }
  },
  DANGLING {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of("nowhere"));
    }
  },
  LOOPING {
    @Override
    void strike(Path file, byte[] content, Random random) throws IOException {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of(String.valueOf(file.getFileName())));
    }
  };

  abstract void strike(Path file, byte[] content, Random random) throws IOException;

  static void undo(Path file, byte @Nullable [] content) throws IOException {
    if (content == null) {
      return;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
    Files.write(file, content);
  }
}
