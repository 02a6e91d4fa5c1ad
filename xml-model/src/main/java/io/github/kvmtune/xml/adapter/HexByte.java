package io.github.kvmtune.xml.adapter;

/**
 * A number written with two hexadecimal digits, {@code 0x0a}, as the bus and slot of an address.
 */
public final class HexByte extends Hex {

  public HexByte() {
    super("0x%02x");
  }
}
