package io.github.kvmtune.review;

/** How bad what a check found is, worst first. */
public enum Severity {
  /** libvirt does not define the domain. */
  REJECTED("rejected", "libvirt refuses to define it"),
  /** The domain can be defined but does not start. */
  FAILS("fails", "it can be defined but does not start"),
  /** The guest runs, but not as its description says, or it harms itself or its neighbours. */
  HARMFUL("harmful", "it runs, but wrongly, and nobody says so"),
  /** It works or not depending on something that neither the domain nor the host tells. */
  RISKY("risky", "it depends on what cannot be seen from here"),
  /** The guest runs slower, or costs more, than it has to. */
  SLOW("slow", "it runs, but slower or dearer than it has to"),
  /** The setting has no effect. */
  IGNORED("ignored", "the setting has no effect");

  private final String word;
  private final String meaning;

  Severity(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** One word for people and programs, such as {@code rejected}. */
  public String word() {
    return word;
  }

  /** What it means, as the end of a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether the guest will not run at all. */
  public boolean preventsStart() {
    return this == REJECTED || this == FAILS;
  }
}
