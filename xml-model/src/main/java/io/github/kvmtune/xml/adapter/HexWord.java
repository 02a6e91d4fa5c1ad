package io.github.kvmtune.xml.adapter;

/** A number written with four hexadecimal digits, {@code 0x0000}, as the domain of an address. */
public final class HexWord extends Hex {

  public HexWord() {
    super("0x%04x");
  }
}
