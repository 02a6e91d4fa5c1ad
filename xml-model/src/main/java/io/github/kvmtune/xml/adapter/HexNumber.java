package io.github.kvmtune.xml.adapter;

/** A number written {@code 0x1f}; decimal and octal spellings are read as libvirt reads them. */
public final class HexNumber extends Hex {

  public HexNumber() {
    super("0x%x");
  }
}
