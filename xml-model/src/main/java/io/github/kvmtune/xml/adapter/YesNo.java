package io.github.kvmtune.xml.adapter;

/** A boolean written {@code yes} or {@code no}. */
public final class YesNo extends Words {

  public YesNo() {
    super("yes", "no");
  }
}
