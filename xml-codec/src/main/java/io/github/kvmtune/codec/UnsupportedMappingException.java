package io.github.kvmtune.codec;

import javax.lang.model.element.Element;

/** An annotated class that no codec can be generated for; the message says what to change. */
final class UnsupportedMappingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Element where;

  UnsupportedMappingException(Element where, String message) {
    super(message);
    this.where = where;
  }

  Element where() {
    return where;
  }
}
