package io.github.kvmtune.host.snapshot;

import io.github.kvmtune.host.linux.FileStore.Kind;

/** What there is under one path of the host. */
sealed interface Item {

  Kind kind();

  /** A file that was read. */
  record Content(String text) implements Item {
    @Override
    public Kind kind() {
      return Kind.FILE;
    }
  }

  /** A name that was seen, of which nothing more was asked. */
  record Name() implements Item {
    @Override
    public Kind kind() {
      return Kind.FILE;
    }
  }

  record Directory() implements Item {
    @Override
    public Kind kind() {
      return Kind.DIRECTORY;
    }
  }

  record Link(String target) implements Item {
    @Override
    public Kind kind() {
      return Kind.LINK;
    }
  }

  /**
   * @param usable whether the program that took the snapshot could read and write it
   */
  record Device(boolean usable) implements Item {
    @Override
    public Kind kind() {
      return Kind.OTHER;
    }
  }

  /**
   * Something that could not be read.
   *
   * @param kind what it is; absent if not even that could be told
   */
  record Unreadable(Kind kind, String reason) implements Item {}
}
