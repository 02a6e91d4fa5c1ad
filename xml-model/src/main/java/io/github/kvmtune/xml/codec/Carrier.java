package io.github.kvmtune.xml.codec;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What every element class inherits: room for one side-car, absent in nearly all elements. */
@XmlTransient
public abstract class Carrier {

  transient @Nullable SideCar sideCar;

  SideCar sideCar() {
    if (sideCar == null) {
      sideCar = new SideCar();
    }
    return sideCar;
  }
}
