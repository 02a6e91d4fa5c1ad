package io.github.kvmtune.xml.adapter;

/** A boolean written {@code 1} or {@code 0}. */
public final class OneZero extends Words {

  public OneZero() {
    super("1", "0");
  }
}
