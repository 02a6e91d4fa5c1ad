package io.github.kvmtune.xml.codec;

/** What a document asks for is beyond a limit; passes through the parser to who knows the place. */
final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1;

  LimitException(String problem) {
    super(problem);
  }
}
