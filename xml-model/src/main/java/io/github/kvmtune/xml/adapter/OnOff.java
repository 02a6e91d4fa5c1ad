package io.github.kvmtune.xml.adapter;

/** A boolean written {@code on} or {@code off}. */
public final class OnOff extends Words {

  public OnOff() {
    super("on", "off");
  }
}
