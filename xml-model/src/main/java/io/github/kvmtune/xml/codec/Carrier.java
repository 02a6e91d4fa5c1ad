package io.github.kvmtune.xml.codec;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What every element class inherits: room for one side-car, absent in nearly all elements. */
@XmlTransient
public abstract class Carrier {

  transient @Nullable SideCar sideCar;

  /** What this node says; nodes of one class are equal if their meanings are. */
  protected final Object meaning() {
    return Meaning.of(this);
  }

  SideCar sideCar() {
    if (sideCar == null) {
      sideCar = new SideCar();
    }
    return sideCar;
  }
}
