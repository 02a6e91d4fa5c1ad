package io.github.kvmtune.xml.codec;

/** Sees the slots of a node that are set. */
public interface SlotVisitor {

  /** Called in slot order; the value of a repeated slot is its list, which may be empty. */
  void visit(int slot, Object value);
}
