package io.github.kvmtune.tuning;

/** What a tuning is about; the catalogue is ordered by it. */
public enum Area {
  MACHINE("Machine and firmware"),
  PLACEMENT("CPUs and nodes of the host"),
  MEMORY("Memory"),
  CPU("CPU model and topology"),
  PARAVIRTUAL("Paravirtual interfaces"),
  INTERRUPTS("Interrupts"),
  SCHEDULING("Scheduling"),
  TIME("Time"),
  DEVICES("Devices"),
  NETWORK("Network"),
  STORAGE("Disks");

  private final String title;

  Area(String title) {
    this.title = title;
  }

  /** As a heading for people. */
  public String title() {
    return title;
  }
}
