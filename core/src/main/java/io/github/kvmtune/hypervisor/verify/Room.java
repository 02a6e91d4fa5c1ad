package io.github.kvmtune.hypervisor.verify;

import java.util.List;

/** Compares one family of settings: what was promised with what was found. */
interface Room {

  /** One item for each promise of this family; none if nothing was promised. */
  List<Item> look(Evidence evidence);
}
