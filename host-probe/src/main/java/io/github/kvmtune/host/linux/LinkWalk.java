package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.linux.FileStore.Kind;
import java.io.IOException;

/** Follows one link, and the links it meets, name by name, as the kernel would. */
final class LinkWalk {

  private final FileStore store;
  private final Kinds kinds;
  private int linksLeft;

  /** Looks at what is there; what is known already need not be asked again. */
  interface Kinds {
    Kind of(String path) throws IOException;
  }

  LinkWalk(FileStore store, Kinds kinds, int mostLinks) {
    this.store = store;
    this.kinds = kinds;
    this.linksLeft = mostLinks;
  }

  /** A link out of the captured tree. */
  static final class LeadsOutException extends IOException {

    private static final long serialVersionUID = 1;

    LeadsOutException() {
      super("is a link that leads out of the captured tree; not followed");
    }
  }

  /** Where the link leads; there may be nothing. */
  String follow(String link) throws IOException {
    if (--linksLeft < 0) {
      throw new UnreadableException("its links lead round in a circle");
    }
    String target = store.target(link);
    String place = start(link, target);
    for (String name : target.split("/+")) {
      place = step(place, name);
    }
    return place.isEmpty() ? "/" : place;
  }

  /** The directory that the target is to be read from; empty for the top. */
  private String start(String link, String target) throws IOException {
    if (!target.startsWith("/")) {
      return link.substring(0, link.lastIndexOf('/'));
    }
    if (!store.isWholeSystem()) {
      throw new LeadsOutException();
    }
    return "";
  }

  private String step(String place, String name) throws IOException {
    if (name.isEmpty() || name.equals(".")) {
      return place;
    }
    if (name.equals("..")) {
      return parent(place);
    }
    String next = place + "/" + name;
    return kinds.of(next) == Kind.LINK ? asPlace(follow(next)) : next;
  }

  private String parent(String place) throws IOException {
    if (place.isEmpty() && !store.isWholeSystem()) {
      throw new LeadsOutException();
    }
    return place.substring(0, Math.max(0, place.lastIndexOf('/')));
  }

  private static String asPlace(String path) {
    return path.equals("/") ? "" : path;
  }
}
